import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { type ParsedFaq, parseFaq } from '../../../src/faq/parse';

const file = readFileSync(new URL('../../../src/faq/security-compliance-faqs.txt', import.meta.url));
const text = file.toString('utf8');

/** Puts the pieces together again, so that nothing can be lost or mended on the way in. */
function rebuild({ title, subtitle, sections, closing }: ParsedFaq): string {
  const blocks = sections.flatMap((section) => [
    section.title,
    ...section.entries.flatMap((entry) => [`${entry.label} ${entry.question}`, entry.answer]),
  ]);
  return [title, subtitle, ...blocks, ...closing].join('\n\n');
}

describe('officialFaq', () => {
  it('is the file, byte for byte', () => {
    expect(Buffer.from(rebuild(parseFaq(text))).equals(file)).toBe(true);
  });

  it('carries the digest of the file', () => {
    expect(officialFaq.edition.sha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it('has ten entries in five sections, numbers as printed', () => {
    expect(officialFaq.sections.map((section) => [section.id, section.title])).toEqual([
      ['1', 'Shared Security Responsibilities'],
      ['2', 'Data Ownership'],
      ['3', 'Access to Member Content'],
      ['4', 'Data Residency and Cross-Border Transfer'],
      ['5', 'Data Isolation and Separation'],
    ]);
    expect(officialFaq.team).toEqual([]);
    expect(officialFaq.entries.map((entry) => [entry.id, entry.label])).toEqual([
      ['1.1', '1.1'],
      ['1.2', '1.2'],
      ['2.1', '2.1'],
      ['2.2', '2.2'],
      ['3.1', '3.1'],
      ['3.2', '3.2.'],
      ['4.1', '4.1'],
      ['4.2', '4.2'],
      ['5.1', '5.1.'],
      ['5.2', '5.2.'],
    ]);
  });

  it('says when and where it was taken and whom to ask', () => {
    expect(officialFaq.edition.taken).toBe('2026-11-23');
    expect(officialFaq.edition.source).toBe('https://www.alibabacloud.com/en/trust-center/faq');
    expect(officialFaq.contact).toEqual({
      heading: 'Still have questions?',
      text: 'For requests related to security compliance and privacy, please contact the Trust Center',
      address: 'https://www.alibabacloud.com/en/trust-center',
    });
  });
});

describe('the sentences', () => {
  it.each(officialFaq.entries)('of $id stand where they say and leave nothing but space between', (entry) => {
    let at = 0;
    for (const sentence of entry.sentences) {
      expect(entry.answer.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(entry.answer.slice(at, sentence.start)).toMatch(/^\s*$/u);
      at = sentence.end;
    }
    expect(entry.answer.slice(at)).toBe('');
  });

  it('are those a reader counts, paragraph by paragraph', () => {
    const counted = officialFaq.entries.map((entry) => [
      entry.id,
      entry.answer
        .split('\n\n')
        .map((_, paragraph) => entry.sentences.filter((sentence) => sentence.paragraph === paragraph).length),
    ]);
    expect(counted).toEqual([
      ['1.1', [5]],
      ['1.2', [4, 6]],
      ['2.1', [1, 4, 2]],
      ['2.2', [6]],
      ['3.1', [4, 4]],
      ['3.2', [1, 2, 5, 7]],
      ['4.1', [3, 2]],
      ['4.2', [4, 2]],
      ['5.1', [6]],
      ['5.2', [5, 3]],
    ]);
  });

  it('begin and end as sentences do', () => {
    const odd = officialFaq.entries
      .flatMap((entry) => entry.sentences.map((sentence) => sentence.text))
      .filter((sentence) => !/^\(?[A-Z].*\.\)?\.?$/su.test(sentence));
    expect(odd).toEqual([
      'Alibaba Cloud never uses customer member content or derive information from it for marketing, advertising, or any other unauthorized purposes',
    ]);
  });
});
