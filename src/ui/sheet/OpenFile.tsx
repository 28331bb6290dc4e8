interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** The endings of files that are read, as they are told; macros and saved work are read, too. */
export const fileEndings = ['.xlsx', '.csv', '.tsv', '.txt', '.md'];

/** A file input that looks like the other buttons. */
export function OpenFile({ label, onFile }: Props) {
  return (
    <label class="small open-file">
      <input
        type="file"
        class="hidden"
        accept={[...fileEndings, '.xlsm', '.json'].join(',')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a change, too.
          event.currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}
