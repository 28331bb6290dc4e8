import { describe, expect, it } from 'vitest';
import { checkNotes, writtenNotes } from '../../../../src/faq/check-notes';
import { officialFaq } from '../../../../src/faq/official';
import { smallFaq } from '../../small-notes';
import { type Change, gap, problems, text } from './good-notes';

describe('a check of the gaps', () => {
  it.each<[what: string, change: Change, says: string]>([
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
      { gaps: [gap('backups', ['snapshot']), gap('disks', ['disk']), gap('images', [], ['snapshot'])] },
      'gap "backups", gap "images": the term “snapshot” stands twice: leave it in one',
    ],
    [
      'a closest section that the text has not',
      { gaps: [{ ...gap('backups', ['backup']), closest: '9' }] },
      'gap "backups": there is no section "9" to be closest: name another, or none',
    ],
  ])('names %s', (_, change, says) => {
    expect(problems(change)).toContain(says);
  });

  it.each([
    ['a word', 'We make a backup daily.', 'backup'],
    ['its plural, in capitals', 'BACKUPS: yes.', 'backup'],
    ['a hyphen left out', 'It has Anti virus.', 'anti-virus'],
    ['a dash between', 'It has Anti – virus.', 'anti-virus'],
    ['Chinese among Chinese', '每日备份一次。', '备份'],
  ])('names a gap that the text has filled by %s', (_, answer, term) => {
    const filled = smallFaq({
      '1.1': text.entries[0]?.answer ?? '',
      '2.1': `${text.entries[1]?.answer} ${answer}`,
    });
    expect(problems({}, filled)).toEqual([
      `gap "backups": its term “${term}” stands in 2.1: delete the term, or the gap if the text fills it`,
    ]);
  });

  it('names a term once, with every entry that uses it', () => {
    expect(problems({ gaps: [gap('owning', ['it', 'decision'])] })).toEqual([
      'gap "owning": its term “it” stands in 1.1, 2.1: delete the term, or the gap if the text fills it',
      'gap "owning": its term “decision” stands in 2.1: delete the term, or the gap if the text fills it',
    ]);
  });

  it('takes no part of a word for a gap’s term, and reads the questions', () => {
    const [first, second] = text.entries;
    if (!first || !second) throw new Error('no entries to test with');
    expect(problems({}, { ...text, entries: [first, { ...second, question: 'A backupless one?' }] })).toEqual(
      [],
    );
    expect(problems({}, { ...text, entries: [first, { ...second, question: 'A backup?' }] })).toHaveLength(1);
  });
});

describe('the gaps of the official text', () => {
  it('cover the words that it is known never to use', () => {
    const terms = writtenNotes.gaps.flatMap((each) => each.terms.en);
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
