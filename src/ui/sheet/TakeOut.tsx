import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStatus } from '../Status';
import { useSheetWords } from './sheet-words';

/** In which form the answers leave. */
export type Outgoing = 'column' | 'workbook' | 'csv' | 'markdown' | 'html' | 'work';

/** What came of it: what is to be said, and a file for the browser to save, where there is one. */
export interface TakenOut {
  readonly said: string;
  readonly file?: { readonly name: string; readonly blob: Blob };
}

interface Props {
  readonly onOut: (form: Outgoing) => Promise<TakenOut>;
  /** Which forms there are. */
  readonly forms: readonly Outgoing[];
  /** The way to another questionnaire. */
  readonly another: ComponentChildren;
  readonly onForget: () => void;
}

/** The ways in which the answers leave the page, and the one in which all of it is forgotten. */
export function TakeOut({ onOut, forms, another, onForget }: Props) {
  const { out } = useSheetWords();
  const { say } = useStatus();
  const [asking, setAsking] = useState<boolean>();
  const safe = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: the focus goes to what loses nothing.
  useLayoutEffect(() => {
    if (asking !== undefined) safe.current?.focus();
  }, [asking]);
  const link = useRef<HTMLAnchorElement>(null);
  const take = (form: Outgoing) =>
    onOut(form).then(
      ({ said, file }) => {
        if (file && link.current) save(link.current, file);
        say(said);
      },
      () => say(out.failed, 'problem'),
    );
  const names: Readonly<Record<Outgoing, string>> = { ...out, work: out.save };
  return (
    <section class="take-out" aria-labelledby="take-out-title">
      {/* biome-ignore lint/a11y/useValidAnchor: pressed by the buttons, for the browser to save a file */}
      {/* biome-ignore lint/a11y/useAnchorContent: nobody sees it */}
      <a ref={link} hidden />
      <h2 id="take-out-title">{out.title}</h2>
      <p class="ways">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            class={form === 'column' ? 'primary' : 'small'}
            title={form === 'column' ? out.columnHint : undefined}
            onClick={() => take(form)}
          >
            {names[form]}
          </button>
        ))}
        {another}
        {asking ? (
          <span class="sure" role="alert">
            {out.confirm}{' '}
            <button type="button" class="small" onClick={onForget}>
              {out.forget}
            </button>{' '}
            <button ref={safe} type="button" class="small" onClick={() => setAsking(false)}>
              {out.keep}
            </button>
          </span>
        ) : (
          <button ref={safe} type="button" class="small" onClick={() => setAsking(true)}>
            {out.again}
          </button>
        )}
      </p>
    </section>
  );
}

/** Milliseconds after which the download has its own hold on the bytes. */
const heldMs = 60_000;

function save(link: HTMLAnchorElement, { name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), heldMs);
}
