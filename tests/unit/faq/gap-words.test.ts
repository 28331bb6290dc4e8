import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapSentence, gapTermsIn } from '../../../src/faq/gap-words';
import { gaps } from '../../../src/faq/notes';

const text = readFileSync(new URL('../../../src/faq/security-compliance-faqs.txt', import.meta.url), 'utf8');
const ids = (query: string) => gaps.filter((gap) => gapTermsIn(query, gap).length > 0).map(({ id }) => id);

describe('the gaps', () => {
  it.each(gaps)('$id: no term occurs in the text as a word, singular or plural', ({ terms }) => {
    for (const term of [...terms.en, ...terms.zh]) {
      const word = new RegExp(`(?<![\\p{L}\\p{N}])${term.replace('-', '[- ]')}s?(?![\\p{L}\\p{N}])`, 'iu');
      expect(text).not.toMatch(word);
    }
  });

  it('cover the words that the text is known never to use', () => {
    const never = [
      'OSS',
      'backup',
      'certification',
      'SOC',
      'ISO',
      'incident',
      'breach',
      'TLS',
      'AES',
      'rotation',
    ];
    expect(never.filter((word) => ids(word).length === 0)).toEqual([]);
  });

  it('are found by each of their own terms', () => {
    for (const gap of gaps) {
      for (const term of [...gap.terms.en, ...gap.terms.zh]) expect(ids(term)).toContain(gap.id);
    }
  });

  it('have terms that belong to one gap each, lower case', () => {
    const terms = gaps.flatMap((gap) => [...gap.terms.en, ...gap.terms.zh]);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
    expect(terms.filter((term) => term !== term.toLowerCase())).toEqual([]);
  });
});

describe('the sentence on a gap', () => {
  it('says what is missing and whom to ask', () => {
    const certifications = gaps.find(({ id }) => id === 'certifications');
    expect(certifications && gapSentence(certifications)).toEqual({
      en: 'Not in this FAQ: certifications. Ask the Trust Center.',
      'zh-CN': '本 FAQ 未涉及：认证。请咨询信任中心（Trust Center）。',
    });
  });
});
