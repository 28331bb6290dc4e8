/** Checks that a statement's clause is short, and says nothing that its sentences do not say. */
import { stemmer } from 'stemmer';
import type { Entry } from '../model';
import type { Statement } from '../notes/model';
import { quoteWords } from '../passages';
import type { NoteProblem } from './problem';

const mostClauseWords = 14;

/** In widths of a Chinese character, of which a Latin letter is half: two lines of a narrow panel. */
const mostChinese = 30;

/** Words that say nothing by themselves. How sure, how much and whether at all – can, must, only, all, never – is said. */
const functionWords = new Set(
  (
    'a an and as at by for from how if in is it its of on or that the their them they through to what when where ' +
    'whether which who with you your yours'
  ).split(' '),
);

/** Takes a statement whose words stand in the entry; gives what is wrong with its clause. */
export function checkClause(
  note: string,
  { words, clause, paraphrase = {} }: Statement,
  entry: Entry,
): readonly NoteProblem[] {
  const sentences = stemsOf(quoteWords(entry, words)?.text ?? '');
  const { en, 'zh-CN': chinese = '' } = clause;
  const count = en.split(/\s/u).filter(Boolean).length;
  const other = stemsOf(Object.keys(paraphrase).join(' '));
  const unsaid = wordsOf(en).filter((word) => !sentences.has(stemmer(word)) && !other.has(stemmer(word)));
  const problems = [
    ...(count > 0 && chinese !== '' ? [] : ['has no clause: say it in ours, in en and zh-CN']),
    ...(count <= mostClauseWords
      ? []
      : [`its clause has ${count} words: make it ${mostClauseWords} at most`]),
    ...(widthOf(chinese) <= mostChinese
      ? []
      : [`its Chinese clause is ${widthOf(chinese)} characters wide: make it ${mostChinese} at most`]),
    ...unsaid.map(
      (word) =>
        `its clause says “${word}”, its sentences do not: use their words, or list it under paraphrase with the words it stands for`,
    ),
    ...Object.entries(paraphrase).flatMap(([word, meant]) => [
      ...(wordsOf(word).every((each) => stemsOf(en).has(stemmer(each)))
        ? []
        : [`its paraphrase “${word}” is not in its clause: delete it`]),
      ...(wordsOf(meant).every((each) => sentences.has(stemmer(each)))
        ? []
        : [
            `its paraphrase “${word}” stands for “${meant}”, which its sentences do not say: copy their words`,
          ]),
    ]),
  ];
  return problems.map((problem) => ({ note, problem }));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? 0.5 : 1), 0);
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stemmer(word)));
}

/** In lower case, without function words and without the ’s of the genitive. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !functionWords.has(word));
}
