import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FaqTextError } from '../../../src/faq/parse';
import { compareFaq, decodeFaq, FaqFileError } from '../../../src/faq/update';
import { reportUpdate } from '../../../src/faq/update-report';

const text = readFileSync(new URL('../../../src/faq/security-compliance-faqs.txt', import.meta.url), 'utf8');
const bytes = (content: string) => new TextEncoder().encode(content);

describe('compareFaq', () => {
  it('finds nothing between a text and itself', () => {
    const update = compareFaq(text, text);
    expect(update).toEqual({ frame: { removed: [], added: [] }, entries: [], problems: [], reread: [] });
    expect(reportUpdate(update)).toContain('The text is the same.');
    expect(reportUpdate(update)).toContain('All of our notes match this text.');
  });

  it('shows a changed sentence, the notes it breaks and those to read again', () => {
    const update = compareFaq(text, text.replace('upgrade security patches, and', 'apply patches, and'));
    expect(update.entries).toEqual([
      {
        id: '1.2',
        kind: 'changed',
        removed: [expect.stringContaining('upgrade security patches, and')],
        added: [expect.stringContaining('apply patches, and')],
      },
    ]);
    expect(update.problems.map(({ note }) => note)).toEqual(['statement "ecs-hardening"']);
    expect(update.reread).toEqual(['ecs-instance', 'ecs-security-groups']);
    const back = compareFaq(text.replace('upgrade security patches, and', 'apply patches, and'), text);
    expect([back.problems, back.reread]).toEqual([[], update.reread]);
    const report = reportUpdate(update);
    for (const words of [
      'Entry 1.2: changed',
      '  - ¶ Note:',
      '  + ¶ Note:',
      '1 of our notes do not match this text; mend them in src/faq/notes:',
      '  statement "ecs-hardening": “perform security hardening, upgrade security patches”',
      'Read these again, the sentences around their words have changed:',
      'statement "ecs-security-groups"',
    ]) {
      expect(report).toContain(words);
    }
  });

  it('shows entries that come and go, and new titles', () => {
    const added = text.replace('Still have', '5.3 Is there more?\n\nYes. There is.\n\nStill have');
    expect(compareFaq(text, added).entries).toEqual([
      { id: '5.3', kind: 'added', removed: [], added: ['5.3 Is there more?', '¶ Yes.', 'There is.'] },
    ]);
    expect(compareFaq(added, text).entries).toMatchObject([{ id: '5.3', kind: 'removed', added: [] }]);
    const renamed = text.replace('Data Ownership\n', 'Ownership of Data\n');
    expect(compareFaq(text, renamed).frame).toEqual({
      removed: ['2 Data Ownership'],
      added: ['2 Ownership of Data'],
    });
  });

  it('shows a question that is worded anew, a moved paragraph break and a mended slip', () => {
    const update = compareFaq(
      text,
      text
        .replace('1.1 What', '1.1 Which')
        .replace('management. Customers control', 'management.\n\nCustomers control')
        .replace('3.2. How', '3.2 How'),
    );
    expect(update.entries.map(({ id, removed, added }) => [id, removed.length, added.length])).toEqual([
      ['1.1', 1, 1],
      ['2.1', 1, 1],
      ['3.2', 1, 1],
    ]);
  });

  it('names the line of a text it cannot read', () => {
    expect(() => compareFaq(text, text.replace('4.2 Will', '4.3 Will'))).toThrow(FaqTextError);
    expect(() => compareFaq(text, 'Nothing of the kind')).toThrow(/^FAQ text, line 1: /);
  });
});

describe('decodeFaq', () => {
  it('gives the text unchanged', () => {
    for (const given of [text, 'A page begins with <html> or <?xml.'])
      expect(decodeFaq(bytes(given))).toBe(given);
  });

  it.each<[why: string, content: Uint8Array, says: RegExp]>([
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), /not UTF-8/],
    ['empty', bytes(' \n'), /is empty/],
    ['a byte order mark', bytes(`\uFEFF${text}`), /byte order mark/],
    ['HTML', bytes('\n<!DOCTYPE html><p>FAQ</p>'), /is HTML/],
    ['HTML without a type', bytes('<HTML><p>FAQ</p>'), /is HTML/],
    ['XML', bytes(' <?xml version="1.0"?>'), /is HTML/],
  ])('refuses a file that is %s', (_, content, says) => {
    expect(() => decodeFaq(content)).toThrow(FaqFileError);
    expect(() => decodeFaq(content)).toThrow(expect.objectContaining({ name: 'FaqFileError' }));
    expect(() => decodeFaq(content)).toThrow(says);
  });
});
