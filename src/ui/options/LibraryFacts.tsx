import { useLocale } from '../locale-context';

export interface LibraryFactsProps {
  /** What became of the question whether the package carries a library, and whether it can be used. */
  readonly state: 'opening' | 'none' | 'present' | 'unusable';
  readonly entries: number;
  /** Ids of the policy's entries that the library has too. */
  readonly clashes: readonly string[];
}

/** So many are named; who mends those finds the others. */
const mostNamed = 20;

/** What the package carries of a team's own entries, and what is wrong with that; nothing where it carries none. */
export function LibraryFacts({ state, entries, clashes }: LibraryFactsProps) {
  const { t } = useLocale();
  const words = t.optionsPage.library;
  if (state !== 'present' && state !== 'unusable') return null;
  return (
    <section aria-labelledby="library">
      <h3 id="library">{words.title}</h3>
      <p>{state === 'present' ? words.present(entries) : words.unusable}</p>
      {clashes.length > 0 && (
        <>
          <p>{words.clashes(clashes.length)}</p>
          <ul class="problems">
            {clashes.slice(0, mostNamed).map((id) => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
            {clashes.length > mostNamed && <li>{words.more(clashes.length - mostNamed)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
