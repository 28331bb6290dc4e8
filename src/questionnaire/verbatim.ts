import type { Entry, Sentence } from '../faq/model';
import { passageText } from '../faq/passages';
import { splitSentences } from '../faq/sentences';
import type { Steps } from '../search/steps';
import { once } from './lazily';
import { type Difference, differencesOf } from './quote/differences';
import { type Found, findVerbatim } from './quote/find-verbatim';
import { foldMarks, foldSpace } from './quote/fold';
import { createNearest } from './quote/nearest-sentence';
import { plainForms } from './quote/plain-forms';
import { type Quotable, type QuoteSource, quotable } from './quote/quotable';

/** What is otherwise than printed where every word is there. */
type Deviation =
  /** other quotation marks or apostrophes */
  | 'marks'
  /** other white space or line breaks */
  | 'space'
  /** bold that is not the text's */
  | 'bold'
  /** left out between words, with “…” in its place */
  | 'cut'
  /** begins or ends inside a sentence, and does not say so */
  | 'part';

/** One stretch of a pasted text, and what the texts say of it. */
export interface CheckedQuote {
  /** As it was pasted. */
  readonly text: string;
  /** `verbatim`: every word stands so, in this order. `different`: near to what stands there. `unknown`: not of these texts. */
  readonly verdict: 'verbatim' | 'different' | 'unknown';
  /** Empty where it stands exactly as printed. */
  readonly deviations: readonly Deviation[];
  /** Absent where it is of none. A team's entry is never Alibaba Cloud's word. */
  readonly source?: QuoteSource;
  /** Against the whole sentences of `source`, where words are not the same or something is left out. */
  readonly differences?: readonly Difference[];
}

/** What our own copies and others put behind a quotation to say where it is from. */
const citation = /\s*(?:[—–]{1,2}|--)\s*(?:Alibaba Cloud,|阿里云《)[\s\S]*$/u;

/** Entries of a library in which to look for a text. */
interface LibraryLookup {
  /** Those that have all words of a text, as far as they have been read. */
  readonly holding: (text: string) => readonly Entry[];
  /** Those that have most of them. What is missing is read for it. */
  readonly near: (text: string) => readonly Entry[];
}

const noLibrary: LibraryLookup = { holding: () => [], near: () => [] };

/**
 * Checks a text stretch by stretch, as few as possible, each of one entry, and gives them in their order. A library is
 * asked only for what does not stand in the entries themselves. Never throws.
 */
export type QuoteSteps = (text: string, library?: LibraryLookup) => Steps<readonly CheckedQuote[]>;

/** Prepares telling of any text whether it stands verbatim in `entries`, official and a team's. */
export function createQuoteSteps(entries: readonly Entry[]): QuoteSteps {
  const texts = entries.map(quotable);
  const nearest = createNearest(entries);
  const known = new WeakMap<Entry, Quotable>();
  const quotableOf = (entry: Entry) => {
    const folded = known.get(entry) ?? quotable(entry);
    known.set(entry, folded);
    return folded;
  };

  const check = (text: string, library: LibraryLookup): CheckedQuote | undefined => {
    const others = once(() => library.holding(text).map(quotableOf));
    for (const { words, isBold } of plainForms(text)) {
      const found = findVerbatim(words, texts) ?? findVerbatim(words, others());
      if (found) return describe(text, words, isBold, found);
    }
    return undefined;
  };

  const compare = (text: string, library: LibraryLookup): CheckedQuote => {
    const form = plainForms(text).at(-1);
    const own = form && nearest(form.words);
    // Weighed anew among the few, so that what is compared is measured alike; of two as near the own one is first.
    const few = [...(own ? [own.entry] : []), ...library.near(text)];
    const source = (form && createNearest(few)(form.words)) ?? own;
    if (!form || !source) return { text, verdict: 'unknown', deviations: [] };
    return {
      text,
      verdict: 'different',
      deviations: form.isBold ? ['bold'] : [],
      source,
      differences: differencesOf(printed(source), form.words),
    };
  };

  return function* (pasted, library = noLibrary) {
    const text = pasted.replace(citation, '').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const whole = check(text, library);
    if (whole) return [whole];
    const sentences = splitSentences(text);
    const quotes: CheckedQuote[] = [];
    for (let from = 0; from < sentences.length; ) {
      yield;
      const stretch = longestStretch(text, sentences, from, (part) => check(part, library));
      quotes.push(stretch?.quote ?? compare(sentences[from]?.text ?? '', library));
      from = stretch?.to ?? from + 1;
    }
    return quotes;
  };
}

/** The source as it is printed. */
function printed({ entry, passage }: QuoteSource): string {
  return passage ? passageText(entry, passage) : entry.question;
}

function describe(text: string, words: string, isBold: boolean, found: Found): CheckedQuote {
  const { source, fragments, isWhole } = found;
  const official = printed(source);
  const isCut = fragments.length !== 1 || fragments[0] !== words;
  const stands = (fold: (text: string) => string) =>
    fragments.every((fragment) => fold(official).includes(fold(fragment).trim()));
  const asPrinted = stands((any) => any);
  const deviations: readonly Deviation[] = [
    ...(asPrinted || stands(foldSpace) ? [] : (['marks'] as const)),
    ...(asPrinted || stands(foldMarks) ? [] : (['space'] as const)),
    ...(isBold ? (['bold'] as const) : []),
    ...(isCut ? (['cut'] as const) : []),
    ...(isWhole || isCut ? [] : (['part'] as const)),
  ];
  const isShortened = isCut || !isWhole;
  return {
    text,
    verdict: 'verbatim',
    deviations,
    source,
    ...(isShortened && { differences: differencesOf(official, fragments.join(' ')) }),
  };
}

interface Stretch {
  readonly quote: CheckedQuote;
  /** Index of the sentence after it. */
  readonly to: number;
}

/** From one sentence on as many as stand together; undefined where not even that one stands. */
function longestStretch(
  text: string,
  sentences: readonly Sentence[],
  from: number,
  check: (text: string) => CheckedQuote | undefined,
): Stretch | undefined {
  const start = sentences[from]?.start ?? 0;
  let best: Stretch | undefined;
  for (const [at, { end }] of sentences.entries()) {
    if (at < from) continue;
    const quote = check(text.slice(start, end));
    if (!quote) break;
    best = { quote, to: at + 1 };
  }
  return best;
}
