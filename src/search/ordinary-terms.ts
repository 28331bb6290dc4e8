import type { TableConcept } from './concepts';

/** What the table says of ordinary words, as the validator is given it. */
interface OrdinaryEnglish {
  /** The most frequent words of English. */
  readonly frequent: ReadonlySet<string>;
  /** Those of them that are terms on purpose: they mean their concept wherever they stand. */
  readonly meant: ReadonlySet<string>;
}

/**
 * Names the terms of one word that are ordinary English: whoever says `address` or `up` seldom means the concept. Each
 * is to be written with the words around it, or to be listed as meant. Gives one sentence per problem, `file:line`
 * first, and names what is listed and no longer a term.
 */
export function ordinaryTerms(
  concepts: readonly TableConcept[],
  { frequent, meant }: OrdinaryEnglish,
): readonly string[] {
  const used = new Set<string>();
  const problems = concepts.flatMap(({ name, terms, source }) =>
    terms.flatMap((term, at) => {
      const [first, ...others] = typeof term === 'string' ? [] : term;
      if (!first || others.length > 0 || !frequent.has(first.word)) return [];
      used.add(first.word);
      if (meant.has(first.word)) return [];
      return [
        `${source.file}:${source.termLines[at]} “${first.word}” of [${name}] is ordinary English: add the words around it, or list it in meant-words.txt`,
      ];
    }),
  );
  const idle = [...meant].filter((word) => !used.has(word));
  return [...problems, ...idle.map((word) => `meant-words.txt “${word}” is no ordinary word of the table`)];
}
