import { useLocale } from './locale-context';

interface Props {
  /** Newest first. */
  readonly queries: readonly string[];
  readonly onPick: (query: string) => void;
  readonly onForget: () => void;
}

/** The last searches; nothing where none are kept. */
export function Recents({ queries, onPick, onForget }: Props) {
  const { t } = useLocale();
  if (queries.length === 0) return null;
  return (
    <section class="recents" aria-labelledby="recents-title">
      <h2 id="recents-title">{t.recents.title}</h2>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" class="small" onClick={() => onPick(query)}>
              {query}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link" onClick={onForget}>
            {t.recents.forget}
          </button>
        </li>
      </ul>
    </section>
  );
}
