import type { Concept, TermWord } from './concepts';

export interface Wording {
  readonly concept: Concept;
  readonly words: readonly TermWord[];
}

export interface Lexicon {
  /** First stem → wordings. */
  readonly closed: ReadonlyMap<string, readonly Wording[]>;
  /** First three letters of an open one-word term → wordings. */
  readonly open: ReadonlyMap<string, readonly Wording[]>;
  /** First character → Chinese wordings, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly concept: Concept; readonly term: string }[]>;
  /** Every word that some wording uses, and those that only wordings in other languages use. */
  readonly words: ReadonlySet<string>;
  readonly foreignWords: ReadonlySet<string>;
  readonly concepts: readonly Concept[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const closed = new Map<string, Wording[]>();
  const open = new Map<string, Wording[]>();
  const unspaced = new Map<string, { concept: Concept; term: string }[]>();
  const words = new Set<string>();
  const foreignWords = new Set<string>();
  for (const concept of concepts) {
    for (const term of [...concept.terms, ...concept.foreignTerms]) {
      if (typeof term === 'string') {
        push(unspaced, term.charAt(0), { concept, term });
        continue;
      }
      const first = term[0];
      if (!first) continue;
      if (first.match === 'start') push(open, first.stem.slice(0, 3), { concept, words: term });
      else push(closed, first.stem, { concept, words: term });
      const kind = concept.foreignTerms.includes(term) ? foreignWords : words;
      for (const word of term) if (word.match !== 'start') kind.add(word.word);
    }
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.term.length - a.term.length);
  return { closed, open, unspaced, words, foreignWords, concepts };
}
