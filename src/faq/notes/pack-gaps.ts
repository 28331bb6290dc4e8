import type { Localized } from '../../locales/localized';
import type { Gap } from './model';

/** The gaps as a package carries them, a line a gap in every column: smaller than objects, compressed. */
export interface PackedGaps {
  /** Id, closest section, and the entries that say something all the same. */
  readonly facts: string;
  /** Language → topics; empty where one is not translated. */
  readonly topics: Readonly<Record<string, string>>;
}

const separator = '|';
const linesOf = (column: string) => column.split('\n');

/** Packs gaps, without the words that ask for them. */
export function packGaps(gaps: readonly Gap[]): PackedGaps {
  const column = (write: (gap: Gap) => string) => gaps.map(write).join('\n');
  const languages = [...new Set(gaps.flatMap(({ topic }) => Object.keys(topic)))];
  return {
    facts: column(({ id, closest = '', said = [] }) => [id, closest, said.join(' ')].join(separator)),
    topics: Object.fromEntries(
      languages.map((language) => [
        language,
        column(({ topic }) => topic[language as keyof Localized] ?? ''),
      ]),
    ),
  };
}

/** The gaps again, in their order. */
export function unpackGaps({ facts, topics }: PackedGaps): readonly Gap[] {
  const columns = Object.entries(topics).map(([language, column]) => ({ language, words: linesOf(column) }));
  return linesOf(facts).map((line, at) => {
    const [id = '', closest, said] = line.split(separator);
    const topic = columns.flatMap(({ language, words }) => (words[at] ? [[language, words[at]]] : []));
    return {
      id,
      topic: Object.fromEntries(topic) as Localized,
      ...(closest && { closest }),
      ...(said && { said: said.split(' ') }),
    };
  });
}
