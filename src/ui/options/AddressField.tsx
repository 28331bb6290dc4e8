interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** An address that stays in its field. */
export function AddressField({ id, label, value, onInput }: Props) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
