import { expect, it } from 'vitest';
import type { FaqUpdate } from '../../../src/faq/update';
import { reportUpdate } from '../../../src/faq/update-report';

const none: FaqUpdate = { frame: { removed: [], added: [] }, entries: [], problems: [], reread: [] };
const entry = { id: '1.1', kind: 'changed', removed: ['Old.'], added: ['New.'] } as const;
const matches = 'All of our notes match this text.';

it.each<[what: string, update: Partial<FaqUpdate>, lines: readonly string[]]>([
  ['nothing new', {}, ['The text is the same.', '', matches]],
  ['an entry', { entries: [entry] }, ['', 'Entry 1.1: changed', '  - Old.', '  + New.', '', matches]],
  [
    'a title',
    { frame: { removed: ['2 Data'], added: ['2 Keys'] } },
    ['', 'Titles and closing words', '  - 2 Data', '  + 2 Keys', '', matches],
  ],
  [
    'a title and an entry',
    { frame: { removed: [], added: ['Ask.'] }, entries: [entry] },
    [
      ...['', 'Titles and closing words', '  + Ask.'],
      ...['', 'Entry 1.1: changed', '  - Old.', '  + New.', '', matches],
    ],
  ],
  [
    'notes to mend and to read again',
    { entries: [entry], problems: [{ note: 'gap "soc"', problem: 'is filled' }], reread: ['a', 'b'] },
    [
      ...['', 'Entry 1.1: changed', '  - Old.', '  + New.', ''],
      '1 of our notes do not match this text; mend them in src/faq/notes:',
      ...['  gap "soc": is filled', ''],
      'Read these again, the sentences around their words have changed:',
      ...['  statement "a"', '  statement "b"'],
    ],
  ],
])('a report of %s', (_, update, lines) => {
  expect(reportUpdate({ ...none, ...update }).split('\n')).toEqual(lines);
});
