import { useLocale } from '../locale-context';

/** The keys of the extension's commands as the browser has them now; empty where somebody took them away. */
export interface Shortcuts {
  readonly panel: string;
  readonly popup: string;
}

/** Every key there is. */
export function Keys({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const { t } = useLocale();
  const words = t.optionsPage.keys;
  const rows = [
    { keys: shortcuts.popup || words.unset, does: t.manifest.commandPopup },
    { keys: shortcuts.panel || words.unset, does: t.manifest.commandPanel },
    ...Object.values(words.fixed),
  ];
  return (
    <section aria-labelledby="keys">
      <h3 id="keys">{words.title}</h3>
      <dl>
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
