import { describe, expect, it } from 'vitest';
import { checkNotes } from '../../../src/faq/check-notes';
import { officialNotes } from '../../../src/faq/notes';
import type { Gap, Notes } from '../../../src/faq/notes/model';
import { officialFaq } from '../../../src/faq/official';
import { service, smallFaq, smallNotes, statement } from '../small-notes';

const faq = smallFaq({
  '1.1': 'Customers use Key Service (KS) to manage keys. Customers patch. They own it all.',
  '2.1': 'Content stays. It never moves under Decision 1.',
});
const gap = (id: string, en: readonly string[], zh: readonly string[] = []): Gap => ({
  id,
  topic: { en: id },
  terms: { en, zh },
});
const good = {
  statements: [
    statement('keys', '1.1', 'to manage keys', { topics: { encryption: 3 } }),
    statement('stays', '2.1', 'Content stays', { topics: { location: 3 } }),
  ],
  summaries: { '1.1': { en: 'Customers manage.' }, '2.1': { en: 'It stays.', 'zh-CN': '不移动。' } },
  datedReferences: [{ entry: '2.1', words: 'Decision 1', note: { en: 'Old.' }, source: 'https://a.example' }],
  regionStatements: { staying: ['stays'], moving: ['stays'] },
  gaps: [gap('backups', ['backup', 'anti-virus'], ['备份'])],
  all: service({
    names: ['KS', 'Key Service'],
    namedIn: ['1.1'],
    line: { text: { en: 'Keys are yours (1.1).', 'zh-CN': '密钥归您（1.1）。' }, entries: ['1.1'] },
    keyPassages: ['keys'],
    pages: [{ tasks: ['keys', 'aliases'], topics: { encryption: 1 }, keyPassages: ['keys', 'stays'] }],
  }),
};
type Change = Omit<Partial<Parameters<typeof smallNotes>[0]>, 'all'>;

/** What is found in notes that are good but for the change. */
function problems(change: Change, text = faq): readonly string[] {
  const notes = smallNotes({ ...good, ...change });
  return checkNotes(text, notes).map(({ note, problem }) => `${note}: ${problem}`);
}
const [keys, stays] = good.statements as [Notes['statements'][0], Notes['statements'][0]];
const ecs = (more: Partial<Notes['services']['ecs']>) => ({ services: { ecs: { ...good.all, ...more } } });
const page = { tasks: ['keys'], topics: { encryption: 1 }, keyPassages: ['keys'] };

describe('checkNotes', () => {
  it('finds nothing where all notes match', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[what: string, change: Change, says: string]>([
    [
      'a statement on an entry that is not there',
      { statements: [keys, stays, { ...stays, id: 'gone', entry: '3.1' }] },
      'statement "gone": there is no entry 3.1: name one of 1.1, 2.1, or delete the note',
    ],
    [
      'words that are not there',
      { statements: [{ ...keys, words: ['own nothing'] }, stays] },
      'statement "keys": “own nothing” does not stand in 1.1: copy the words exactly as printed',
    ],
    [
      'words that are nearly there',
      { statements: [{ ...keys, words: ['to manage key’s'] }, stays] },
      'statement "keys": “to manage key’s” does not stand in 1.1, which has “to manage keys. Customers patch. They…”: copy the words exactly as printed',
    ],
    [
      'words that stand twice',
      { statements: [{ ...keys, words: ['Customers'] }, stays] },
      'statement "keys": “Customers” stands 2 times in 1.1: quote more words, so that they stand once',
    ],
    [
      'empty words',
      { statements: [{ ...keys, words: [''] }, stays] },
      'statement "keys": “” does not stand in 1.1: copy the words exactly as printed',
    ],
    [
      'no words',
      { statements: [{ ...keys, words: [] }, stays] },
      'statement "keys": quotes no words: copy those that matter from 1.1',
    ],
    [
      'words in another order than the text',
      { statements: [{ ...keys, words: ['own it all', 'to manage keys'] }, stays] },
      'statement "keys": its words stand in another order in 1.1: quote them in the text’s order',
    ],
    [
      'a statement without a topic',
      { statements: [{ ...keys, topics: {} }, stays] },
      'statement "keys": has no topic, so no page shows it: say what it speaks of',
    ],
    [
      'an id given twice',
      { statements: [keys, { ...stays, id: 'stays' }, { ...stays, words: ['never moves'] }] },
      'statement "stays": two have this id: give one another',
    ],
    [
      'a statement after one of a later entry',
      { statements: [stays, keys] },
      'statement "keys": the text says it before "stays": move it up',
    ],
    [
      'a statement after one of a later sentence',
      { statements: [{ ...keys, id: 'own', words: ['own it all'] }, keys, stays] },
      'statement "keys": the text says it before "own": move it up',
    ],
    [
      'an entry nobody has read',
      { statements: [keys, { ...keys, id: 'stays', words: ['own it all'] }] },
      'entry 2.1: no statement speaks of it, so no page shows it: add one to src/faq/notes/statements',
    ],
    [
      'an unknown statement on where content lies',
      { regionStatements: { staying: ['stays'], moving: ['moves'] } },
      'region statements, moving: there is no statement "moves": name one of src/faq/notes/statements',
    ],
    [
      'a summary that is missing',
      { summaries: { '1.1': { en: 'Customers manage.' } } },
      'summary of 2.1: is missing: add it to src/faq/notes/summaries.ts',
    ],
    [
      'a summary of an entry that is not there',
      { summaries: { ...good.summaries, '3.1': { en: 'So.' } } },
      'summary of 3.1: there is no entry 3.1: name one of 1.1, 2.1, or delete the note',
    ],
    [
      'a summary of two sentences, in any language',
      { summaries: { ...good.summaries, '1.1': { en: 'It is one.', 'zh-CN': '一句。两句。' } } },
      'summary of 1.1, zh-CN: is 2 sentences: make it one',
    ],
    [
      'a summary in the official words',
      { summaries: { ...good.summaries, '2.1': { en: 'Content stays.' } } },
      'summary of 2.1, en: is the official text’s own words: say it in ours',
    ],
    [
      'a dated reference that is gone',
      { datedReferences: good.datedReferences.map((each) => ({ ...each, words: 'Decision 2' })) },
      'dated reference in 2.1: “Decision 2” does not stand in 2.1, which has “Decision 1.…”: copy the words exactly as printed',
    ],
    [
      'a name the text does not have',
      ecs({ names: ['KS', 'Lock Service'] }),
      'service "ecs": the text does not name “Lock Service”: delete this name',
    ],
    [
      'a service named elsewhere',
      ecs({ namedIn: ['1.1', '2.1'] }),
      'service "ecs": is named in 1.1, not in 1.1, 2.1: correct namedIn',
    ],
    [
      'a service named nowhere',
      ecs({ names: [] }),
      'service "ecs": is named in no entry, not in 1.1: correct namedIn',
    ],
    [
      'an unnamed service that nobody is told of',
      ecs({ names: [], namedIn: [] }),
      'service "ecs": must have either names or, where the text does not name it, a sentence that says so',
    ],
    [
      'a named service said to be unnamed',
      ecs({ unnamed: { en: 'Not named.' } }),
      'service "ecs": must have either names or, where the text does not name it, a sentence that says so',
    ],
    [
      'a line on an entry that is not there',
      ecs({ line: { text: { en: 'Yours (3.1).' }, entries: ['3.1'] } }),
      'service "ecs": its line: there is no entry 3.1: name one of 1.1, 2.1, or delete the note',
    ],
    [
      'a line that does not name its entries, in any language',
      ecs({ line: { text: { en: 'Yours (1.1).', 'zh-CN': '归您。' }, entries: ['1.1'] } }),
      'service "ecs": its line in zh-CN must name the entries it rests on: 1.1',
    ],
    [
      'an unknown statement that belongs on every page',
      ecs({ always: ['locks'] }),
      'service "ecs", always: there is no statement "locks": name one of src/faq/notes/statements',
    ],
    [
      'an unknown key passage',
      ecs({ pages: [{ ...page, keyPassages: ['locks'] }] }),
      'service "ecs", keys: there is no statement "locks": name one of src/faq/notes/statements',
    ],
    [
      'a page without a key passage',
      ecs({ pages: [{ ...page, keyPassages: [] }] }),
      'service "ecs", keys: has 0 key passages: choose one, or two',
    ],
    [
      'three key passages',
      ecs({ keyPassages: ['keys', 'stays', 'keys'] }),
      'service "ecs", pages of no known task: has 3 key passages: choose one, or two',
    ],
    [
      'a key passage that is said of another service',
      { statements: [{ ...keys, only: ['kms'] }, stays] },
      'service "ecs", keys: its key passage "keys" is said of other services only: choose another',
    ],
    [
      'pages about nothing',
      ecs({ pages: [{ ...page, topics: {} }] }),
      'service "ecs", keys: has no topic: say what these pages are about',
    ],
    [
      'a task in two groups',
      ecs({ pages: [page, { ...page, tasks: ['aliases', 'keys'] }] }),
      'service "ecs": the task "keys" stands in two groups of pages: leave it in one',
    ],
    [
      'a gap id given twice',
      { gaps: [gap('backups', ['backup']), gap('backups', ['restore'])] },
      'gap "backups": two have this id: give one another',
    ],
    [
      'a gap without terms',
      { gaps: [gap('backups', [])] },
      'gap "backups": has no term, so no search finds it: add what people write',
    ],
    [
      'a term with capitals',
      { gaps: [gap('backups', ['Backup'])] },
      'gap "backups": its term “Backup” must be lower case, without spaces around',
    ],
    [
      'a term with a space after it',
      { gaps: [gap('backups', ['backup '])] },
      'gap "backups": its term “backup ” must be lower case, without spaces around',
    ],
    [
      'a term in two gaps',
      { gaps: [gap('backups', ['snapshot']), gap('images', [], ['snapshot'])] },
      'gap "backups", gap "images": the term “snapshot” stands twice: leave it in one',
    ],
  ])('names %s', (_, change, says) => {
    expect(problems(change)).toContain(says);
  });

  it.each([
    ['a word', 'We make a backup daily.', 'backup'],
    ['its plural, in capitals', 'BACKUPS: yes.', 'backup'],
    ['a hyphen left out', 'It has Anti virus.', 'anti-virus'],
    ['Chinese among Chinese', '每日备份一次。', '备份'],
  ])('names a gap that the text has filled by %s', (_, answer, term) => {
    const text = smallFaq({
      '1.1': faq.entries[0]?.answer ?? '',
      '2.1': `${faq.entries[1]?.answer} ${answer}`,
    });
    expect(problems({}, text)).toEqual([
      `gap "backups": entry 2.1 uses its term “${term}”, so this is not missing: delete the term, or the gap`,
    ]);
  });

  it('takes no part of a word for a gap’s term, and reads the questions', () => {
    const [first, second] = faq.entries;
    if (!first || !second) throw new Error('no entries to test with');
    expect(problems({}, { ...faq, entries: [first, { ...second, question: 'A backupless one?' }] })).toEqual(
      [],
    );
    expect(problems({}, { ...faq, entries: [first, { ...second, question: 'A backup?' }] })).toHaveLength(1);
  });

  it('lets a long quotation run over sentences', () => {
    expect(problems({ statements: [{ ...keys, words: ['keys. Customers patch', 'own'] }, stays] })).toEqual(
      [],
    );
  });
});

describe('the gaps of the official text', () => {
  it('cover the words that it is known never to use', () => {
    const terms = officialNotes.gaps.flatMap((each) => each.terms.en);
    const never = [
      'oss',
      'backup',
      'certification',
      'soc',
      'iso',
      'incident',
      'breach',
      'tls',
      'aes',
      'rotation',
    ];
    expect(never.filter((word) => !terms.includes(word))).toEqual([]);
  });

  it('are noticed when an entry fills one', () => {
    const entries = officialFaq.entries.map((entry) =>
      entry.id === '1.1'
        ? { ...entry, answer: entry.answer.replace('Security Whitepaper', 'SOC 2 reports') }
        : entry,
    );
    expect(checkNotes({ entries }).map(({ note }) => note)).toEqual(['gap "soc"']);
  });
});
