import { describe, expect, it } from 'vitest';
import { type ConsolePage, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Duty, Guidance, Quote } from '../../../src/guidance/model';
import { leadOf, pageSentences } from '../../../src/guidance/page-sentences';
import { regionGuidance } from '../../../src/guidance/region';

/** One page of each group of tasks, in a region: the others of a group are guided alike. */
const pages: readonly ConsolePage[] = productIds.flatMap((product) =>
  officialNotes.services[product].pages.map(
    ({ tasks: [task = ''] }): ConsolePage => ({ product, task, region: 'eu-central-1', site: 'china' }),
  ),
);
const sentencesOn = (guidance: Guidance) =>
  pageSentences(guidance, regionGuidance(guidance.page, officialFaq));
const all = pages.map((page) => {
  const guidance = guide(page, officialFaq);
  return { name: `${page.product}/${page.task}`, guidance, ...sentencesOn(guidance) };
});
type Page = (typeof all)[number];

const quotesOf = (duties: readonly Duty[]) => duties.map(({ quote }) => quote);
const shownOf = ({ telling, yours, theirs, region }: ReturnType<typeof pageSentences>): readonly Quote[] => [
  ...(telling ? [telling] : []),
  ...quotesOf([...yours.named, ...yours.general, ...theirs.named, ...theirs.general]),
  ...region,
];
/** Each sentence by its entry and its number in it. */
const sentencesOf = ({ entry, passage: { from, to } }: Quote) =>
  Array.from({ length: to - from }, (_, at) => `${entry.id} ${from + at}`);

describe('the sentences of every page', () => {
  it.each(all)('$name has each at one place, the most telling first', (page: Page) => {
    const { telling, yours, theirs, guidance } = page;
    const shown = shownOf(page);
    const sentences = shown.flatMap(sentencesOf);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
    expect(telling).toBe(guidance.keyPassages[0]);
    for (const { general } of [...yours.named, ...theirs.named]) expect(general).toBe(false);
    for (const { general } of [...yours.general, ...theirs.general]) expect(general).toBe(true);
  });

  it('lose none that is somebody’s part', () => {
    for (const page of all) {
      const { further, yours, theirs } = page.guidance;
      const shown = new Set(shownOf(page).flatMap(sentencesOf));
      const given = quotesOf([...further.yours, ...further.theirs, ...yours, ...theirs]);
      const lost = given.filter((quote) => !sentencesOf(quote).some((sentence) => shown.has(sentence)));
      expect(lost, page.name).toEqual([]);
    }
  });

  it('say in our words, too, what each says', () => {
    for (const page of all)
      for (const { clause } of page.yours.named.map(({ quote }) => quote)) expect(clause?.en).toBeTruthy();
  });
});

describe('what stands open beside the telling sentence', () => {
  const at = (name: string) => {
    const page = all.find((each) => each.name === name);
    if (!page) throw new Error(`No page is ${name}`);
    return page;
  };

  it('is the other side’s first sentence that names the service', () => {
    const page = at('ecs/security-groups');
    expect(page.telling?.owner).toBe('yours');
    expect(leadOf('theirs', page, page.guidance.answer)).toBe(page.theirs.named[0]);
    expect(leadOf('yours', page, page.guidance.answer)).toBeUndefined();
  });

  it.each([
    ['only general ones are there', 'isi/overview', 'yours'],
    ['all of it together is too long for a glance', 'kms/keys', 'yours'],
  ] as const)('is none where %s', (_why, name, owner) => {
    const page = at(name);
    expect(page.telling?.owner).not.toBe(owner);
    expect(leadOf(owner, page, page.guidance.answer)).toBeUndefined();
  });

  it('counts the answer, its note and both sentences', () => {
    const page = at('ecs/security-groups');
    const { answer } = page.guidance;
    const words = (n: number) => ({ ...answer, note: { en: 'word '.repeat(n) } });
    const shown = (n: number) => leadOf('theirs', page, words(n)) !== undefined;
    const fits = Array.from({ length: 40 }, (_, n) => n).filter(shown);
    expect(fits.length).toBeGreaterThan(0);
    expect(fits).toEqual(fits.map((_, n) => n));
    const [said] = [answer.yours, answer.theirs].map((side) => side.map(({ text }) => text.en).join(' '));
    expect(fits.length).toBeLessThan(40 - (said?.split(' ').length ?? 0));
  });
});

it('a second key passage stands on the side whose part it tells', () => {
  const images = all.find(({ name }) => name === 'ecs/images');
  expect(images?.guidance.further.yours.map(({ quote }) => quote)).toEqual([images?.guidance.keyPassages[1]]);
  expect(images?.yours.general.map(({ quote }) => quote)).toContain(images?.guidance.keyPassages[1]);
});

it('a text that says nothing of the page has no sentence', () => {
  const [page] = all;
  if (!page) throw new Error('There are pages');
  const none = {
    ...page.guidance,
    keyPassages: [],
    further: { yours: [], theirs: [] },
    yours: [],
    theirs: [],
  };
  const empty = { named: [], general: [] };
  expect(pageSentences(none)).toEqual({ yours: empty, theirs: empty, region: [] });
});
