import { useLocale } from '../locale-context';

/** The keys of the extension's commands as the browser has them now; empty where a command has none. */
export interface Shortcuts {
  readonly panel: string;
  readonly popup: string;
  /** The extension asks for none: two suggested ones are in use, and more would clash with others'. */
  readonly questionnaire: string;
}

/** Every key there is. */
export function Keys({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const { t } = useLocale();
  const words = t.optionsPage.keys;
  const rows = [
    { keys: shortcuts.popup || words.unset, does: t.manifest.commandPopup },
    { keys: shortcuts.panel || words.unset, does: t.manifest.commandPanel },
    { keys: shortcuts.questionnaire || words.unset, does: t.manifest.commandQuestionnaire },
    ...Object.values(words.fixed),
  ];
  return (
    <section aria-labelledby="keys">
      <h3 id="keys">{words.title}</h3>
      <p class="soft">{words.hint}</p>
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
