/** Notes that match their text, for tests that change one of them. */
import { checkNotes } from '../../../../src/faq/check-notes';
import type { AskedGap, ServiceNotes, Statement } from '../../../../src/faq/notes/model';
import { service, smallFaq, smallNotes, statement } from '../../small-notes';

export const text = smallFaq({
  '1.1': 'Customers use Key Service (KS) to manage keys. Customers patch. They own it all.',
  '2.1': 'Content stays. It never moves under Decision 1.',
});
export const keys: Statement = statement('keys', '1.1', 'to manage keys', {
  owner: 'yours',
  topics: { encryption: 3 },
});
export const stays: Statement = statement('stays', '2.1', 'Content stays', {
  owner: 'theirs',
  topics: { location: 3 },
});
const all = service({
  names: ['KS', 'Key Service'],
  namedIn: ['1.1'],
  keyPassages: ['keys'],
  pages: [{ tasks: ['keys', 'aliases'], topics: { encryption: 1 }, keyPassages: ['keys', 'stays'] }],
  answers: [{ tasks: ['overview', 'keys', 'aliases'], yours: ['keys'], theirs: ['stays'] }],
});
export const good = {
  statements: [keys, stays],
  summaries: { '1.1': { en: 'Customers manage.' }, '2.1': { en: 'It stays.', 'zh-CN': '不移动。' } },
  datedReferences: [{ entry: '2.1', words: 'Decision 1', note: { en: 'Old.' }, source: 'https://a.example' }],
  regionStatements: { staying: ['stays'], moving: ['stays'] },
  gaps: [gap('backups', ['backup', 'anti-virus'], ['备份'])],
  all,
};

export type Change = Omit<Partial<Parameters<typeof smallNotes>[0]>, 'all'>;

export function gap(id: string, en: readonly string[], zh: readonly string[] = []): AskedGap {
  return { id, topic: { en: id }, terms: { en, zh } };
}

/** The change of one service's notes. */
export function ecs(more: Partial<ServiceNotes>): Change {
  return { services: { ecs: { ...all, ...more } } };
}

/** What is found in notes that are good but for the change. */
export function problems(change: Change, { entries } = text): readonly string[] {
  const notes = smallNotes({ ...good, ...change });
  return checkNotes({ entries }, notes).map(({ note, problem }) => `${note}: ${problem}`);
}
