/** Checks the gaps: what we say the text does not say. */
import type { Entry } from '../model';
import type { AskedGap, Gap, Notes } from '../notes/model';
import { type NoteProblem, repeated } from './problem';

/** Takes the official entries and our notes; gives each gap whose terms the text uses, that shares them, or whose closest section is gone. */
export function checkGaps(entries: readonly Entry[], { gaps }: Notes<AskedGap>): readonly NoteProblem[] {
  const named = (id: string) => `gap "${id}"`;
  return [
    ...gaps.flatMap((gap) =>
      [
        ...usedTerms(entries, gap),
        ...badTerms(gap),
        ...unknownEntries(entries, gap),
        ...badSection(entries, gap),
      ].map((problem) => ({
        note: named(gap.id),
        problem,
      })),
    ),
    ...repeated(gaps.map(({ id }) => id)).map((id) => ({
      note: named(id),
      problem: 'two have this id: give one another',
    })),
    ...repeated(gaps.flatMap(allTerms)).map((term) => ({
      note: gaps
        .filter((gap) => allTerms(gap).includes(term))
        .map(({ id }) => named(id))
        .join(', '),
      problem: `the term “${term}” stands twice: leave it in one`,
    })),
  ];
}

function allTerms({ terms }: AskedGap): readonly string[] {
  return [...terms.en, ...terms.zh];
}

function usedTerms(entries: readonly Entry[], gap: AskedGap): readonly string[] {
  const used = entries.flatMap(({ id, question, answer }) =>
    termsIn(`${question} ${answer}`, gap).map((term) => ({ id, term })),
  );
  return [...new Set(used.map(({ term }) => term))].map((term) => {
    const ids = used.filter((each) => each.term === term).map(({ id }) => id);
    return `its term “${term}” stands in ${ids.join(', ')}: delete the term, or the gap if the text fills it`;
  });
}

function badTerms(gap: AskedGap): readonly string[] {
  const terms = allTerms(gap);
  return [
    ...(terms.length > 0 ? [] : ['has no term, so no search finds it: add what people write']),
    ...terms
      .filter((term) => term !== term.trim().toLowerCase())
      .map((term) => `its term “${term}” must be lower case, without spaces around`),
  ];
}

function unknownEntries(entries: readonly Entry[], { said = [] }: Gap): readonly string[] {
  return said
    .filter((said) => !entries.some(({ id }) => id === said))
    .map((said) => `says that entry ${said} tells something on it, which does not exist`);
}

function badSection(entries: readonly Entry[], { closest }: Gap): readonly string[] {
  if (closest === undefined || entries.some(({ section }) => section === closest)) return [];
  return [`there is no section "${closest}" to be closest: name another, or none`];
}

/** The gap's terms that the text uses: English ones as words, plural or not, hyphen or space; Chinese ones anywhere. */
function termsIn(text: string, { terms }: AskedGap): readonly string[] {
  const words = wordsOf(text);
  return [
    ...terms.en.filter((term) => [term, `${term}s`].some((form) => words.includes(wordsOf(form)))),
    ...terms.zh.filter((term) => text.includes(term)),
  ];
}

/** In lower case, a space between each and around all. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}
