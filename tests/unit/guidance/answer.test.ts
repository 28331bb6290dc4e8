import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/console/labels';
import { type ConsolePage, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { quoteWords } from '../../../src/faq/passages';
import { dutyKind } from '../../../src/guidance/duties';
import { guide } from '../../../src/guidance/guide';
import type { Answer } from '../../../src/guidance/model';
import { type Localized, localize } from '../../../src/locales/localized';
import { service, smallFaq, smallNotes, statement } from '../small-notes';

const { services, statements } = officialNotes;

/** A page kind is a product with a task of the catalogue, or with none. */
const pageKinds: readonly (readonly ConsolePage[])[] = productIds.map((product) => [
  { product, site: 'international' },
  ...tasksOf(product).map((task): ConsolePage => ({ product, task, site: 'international' })),
]);
const everyPage: readonly ConsolePage[] = productIds.flatMap((product) =>
  ['a-task-of-tomorrow', ...services[product].answers.flatMap(({ tasks }) => tasks)].map(
    (task): ConsolePage => ({ product, task, site: 'international' }),
  ),
);
const sides = ['yours', 'theirs'] as const;
const answerTo = (page: ConsolePage) => guide(page, officialFaq).answer;
const nameOf = ({ product, task }: ConsolePage) => `${product}/${task}`;
const both = ({ en, 'zh-CN': chinese = '' }: Localized) => en !== '' && chinese !== '';
/** As it is read, numbers included. */
const read = (answer: Answer) =>
  [
    ...sides.map((side) => answer[side].map(({ text, quote }) => `${text.en} ${quote.entry.id}`)),
    answer.note?.en,
  ].join(' | ');
const words = (answer: Answer, side: 'yours' | 'theirs') =>
  answer[side].flatMap(({ text }) => text.en.split(' ')).length;

const overlapping = (one: string, other: string) => one.includes(other) || other.includes(one);

describe('the answer', () => {
  it('has a clause or two on both sides of every page, each resting on a sentence that tells this side’s part', () => {
    for (const page of [...pageKinds.flat(), ...everyPage]) {
      const answer = answerTo(page);
      for (const side of sides) {
        expect([1, 2], `${nameOf(page)}, ${side}`).toContain(answer[side].length);
        for (const { text, quote } of answer[side]) {
          expect(both(text)).toBe(true);
          const sources = statements.filter(({ clause }) => clause === text);
          expect(sources.map(({ owner, entry }) => [owner, entry])).toEqual([[side, quote.entry.id]]);
        }
      }
      if (answer.note) expect(both(answer.note)).toBe(true);
    }
  });

  it('rests on sentences that the page shows: as a key passage, or first under their side', () => {
    for (const page of everyPage) {
      const { answer, keyPassages, ...guidance } = guide(page, officialFaq);
      for (const side of sides) {
        const shown = [...keyPassages, ...guidance[side].map(({ quote }) => quote)];
        for (const { text, quote } of answer[side]) {
          const sentences = shown.flatMap(({ entry, text }) => (entry === quote.entry ? [text] : []));
          expect(
            sentences.some((shownText) => overlapping(shownText, quote.text)),
            `${nameOf(page)}: ${text.en}`,
          ).toBe(true);
        }
      }
    }
  });

  it('is read in a glance: 14 words a side, 18 where it says two things, and a note of 75 characters', () => {
    for (const page of everyPage) {
      const answer = answerTo(page);
      for (const side of sides)
        expect(words(answer, side), nameOf(page)).toBeLessThanOrEqual(answer[side].length > 1 ? 18 : 14);
      expect(answer.note?.en.length ?? 0, nameOf(page)).toBeLessThanOrEqual(75);
    }
  });

  // Counted within a product: no other page kind shows both the same clauses and the same note.
  it('is a page kind’s own for half of all page kinds, and more', () => {
    const own = pageKinds.flatMap((kinds) => {
      const answers = kinds.map((page) => read(answerTo(page)));
      return answers.filter((answer) => answers.indexOf(answer) === answers.lastIndexOf(answer));
    });
    const all = pageKinds.flat().length;
    console.info(`${own.length} of ${all} page kinds have an answer of their own`);
    expect(own.length / all).toBeGreaterThanOrEqual(0.5);
  });

  it('says that the text does not name OSS, or does not speak of it, on all its pages', () => {
    for (const page of everyPage.filter(({ product }) => product === 'oss'))
      expect(answerTo(page).note?.en).toMatch(/^The FAQ does not (?:name|speak of) OSS\b/u);
  });

  it.each<[product: ConsolePage['product'], task: string, says: string]>([
    ['ecs', 'snapshots', 'The FAQ does not speak of snapshots.'],
    ['ecs', 'images', 'The FAQ does not speak of images.'],
    ['ecs', 'quotas', 'The FAQ does not speak of quotas.'],
    ['rds', 'backup', 'The FAQ does not speak of backups.'],
    ['rds', 'instances', 'The FAQ does not say who patches RDS.'],
    ['kms', 'certificates', 'The FAQ does not speak of TLS certificates.'],
    ['kms', 'key-detail', 'The FAQ does not speak of key rotation.'],
    ['oss', 'backups', 'The FAQ does not speak of OSS or backups.'],
    ['ram', 'sso', 'The FAQ does not speak of single sign-on or identity federation.'],
    ['vpc', 'vpcs', 'The FAQ does not assign VPC’s security.'],
  ])('on %s/%s notes what is missing', (product, task, says) => {
    expect(answerTo({ product, task, site: 'international' }).note?.en).toBe(says);
  });

  it('on a page of no known task is the service’s', () => {
    for (const product of productIds) {
      const overview = answerTo({ product, task: 'overview', site: 'international' });
      expect(answerTo({ product, site: 'china' })).toEqual(overview);
      expect(answerTo({ product, task: 'a-task-of-tomorrow', site: 'china' })).toEqual(overview);
    }
  });
});

describe('a clause', () => {
  const said = statements.map((each) => {
    const entry = officialFaq.entries.find(({ id }) => id === each.entry);
    const text = (entry && quoteWords(entry, each.words)?.text) ?? '';
    return { id: each.id, owner: each.owner, clause: each.clause, kind: dutyKind(text) };
  });
  const idsOf = (wrong: typeof said) => wrong.map(({ id }) => id);

  it('reads as an option where its sentence gives the customer one, in both languages, and only there', () => {
    const options = said.filter(({ kind, owner }) => kind === 'option' && owner === 'yours');
    expect(options.length).toBeGreaterThan(20);
    expect(idsOf(options.filter(({ clause }) => !/^You can\b/u.test(clause.en)))).toEqual([]);
    expect(idsOf(options.filter(({ clause }) => !/可/u.test(localize(clause, 'zh-CN'))))).toEqual([]);
    const others = said.filter((each) => !options.includes(each));
    expect(idsOf(others.filter(({ clause }) => /^You can\b/u.test(clause.en)))).toEqual([]);
  });

  it('keeps the limit of a promise, in both languages', () => {
    const promises = said.filter(({ kind, owner }) => kind === 'promise' && owner === 'theirs');
    expect(promises.length).toBeGreaterThan(4);
    expect(idsOf(promises.filter(({ clause }) => !/\b(?:no|not|never)\b/iu.test(clause.en)))).toEqual([]);
    expect(idsOf(promises.filter(({ clause }) => !/[不绝未]/u.test(localize(clause, 'zh-CN'))))).toEqual([]);
  });
});

describe('the answer by its notes', () => {
  const faq = smallFaq({ '1.1': 'Customers patch. Customers encrypt. We run it.' });
  const row = { tasks: ['overview'], yours: ['patch'], theirs: ['gone'] };
  const notes = smallNotes({
    statements: [
      statement('patch', '1.1', 'patch', { owner: 'yours', topics: {} }),
      statement('encrypt', '1.1', 'encrypt', { owner: 'yours', topics: { content: 1 } }),
      statement('run', '1.1', 'run', { owner: 'theirs', topics: {} }),
      statement('gone', '1.1', 'not there', { owner: 'theirs', topics: { content: 3 } }),
    ],
    gaps: [{ id: 'backups', topic: { en: 'backups', 'zh-CN': '备份' }, terms: { en: ['backup'], zh: [] } }],
    services: {
      oss: service({ answers: [row] }),
      kms: service({ unplaced: { en: 'Not placed.' }, answers: [{ ...row, silent: ['backups'] }] }),
      ram: service({ unplaced: { en: 'Not placed.' }, answers: [{ ...row, note: { en: 'Its own.' } }] }),
      vpc: service({ unplaced: { en: 'Not placed.' } }),
    },
  });
  const answer = (product: ConsolePage['product']) => guide({ product, site: 'china' }, faq, notes).answer;
  const quoted = (product: ConsolePage['product']) => [
    answer(product).yours.map(({ quote }) => quote.text),
    answer(product).theirs.map(({ quote }) => quote.text),
  ];

  it('takes what is chosen; where its words are gone, or nothing is chosen, what speaks most of the page', () => {
    expect(quoted('oss')).toEqual([['Customers patch.'], ['We run it.']]);
    expect(quoted('vpc')).toEqual([['Customers encrypt.'], ['We run it.']]);
  });

  it('names a gap before what is said of these pages, and that before what is said of the service', () => {
    expect(answer('kms').note?.en).toBe('The FAQ does not speak of backups.');
    expect(answer('ram').note?.en).toBe('Its own.');
    expect(answer('vpc').note?.en).toBe('Not placed.');
    expect(answer('oss')).not.toHaveProperty('note');
  });

  it('is empty where the text tells nobody’s part', () => {
    const empty = guide({ product: 'oss', site: 'china' }, smallFaq({}), notes).answer;
    expect(empty).toEqual({ yours: [], theirs: [] });
  });
});
