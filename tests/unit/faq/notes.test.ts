import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { productIds } from '../../../src/console/page';
import { checkNotes } from '../../../src/faq/check-notes';
import { gapSentence, silenceSentence } from '../../../src/faq/gap-sentence';
import { notesOf, officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import type { Localized } from '../../../src/locales/localized';

const { datedReferences, gaps, services, siteNotes, statements, summaries } = officialNotes;
const text = readFileSync(new URL('../../../src/faq/security-compliance-faqs.txt', import.meta.url), 'utf8');

describe('our notes on the official text', () => {
  it('match it, each of them', () => {
    expect(checkNotes(officialFaq).map(({ note, problem }) => `${note}: ${problem}`)).toEqual([]);
  });

  it('are said in English and in Chinese, and in Chinese are Chinese', () => {
    const ours: readonly (readonly [note: string, words: Localized])[] = [
      ...Object.entries(summaries).map(([id, words]) => [`summary of ${id}`, words] as const),
      ...datedReferences.map(({ entry, note }) => [`dated reference in ${entry}`, note] as const),
      ...Object.entries(siteNotes).map(([site, words]) => [`note on the ${site} site`, words] as const),
      ...statements.map(({ id, because }) => [`because of statement "${id}"`, because] as const),
      ...statements.map(({ id, clause }) => [`clause of statement "${id}"`, clause] as const),
      ...gaps.map(({ id, topic }) => [`topic of gap "${id}"`, topic] as const),
      ...Object.entries(services).flatMap(([product, { answers, unnamed, unplaced }]) => [
        ...answers.flatMap(({ note }) => (note ? [[`answer of ${product}`, note] as const] : [])),
        ...(unplaced ? [[`${product} is not placed`, unplaced] as const] : []),
        ...(unnamed ? [[`${product} is not named`, unnamed] as const] : []),
      ]),
    ];
    const chinese = /\p{Script=Han}/u;
    const wrong = ours.flatMap(([note, { en, 'zh-CN': zh }]) => [
      ...(en.trim() === '' || chinese.test(en) ? [`${note}: en must be English`] : []),
      ...(zh === undefined || !chinese.test(zh) ? [`${note}: add its Chinese, zh-CN`] : []),
      ...(/\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u.test(zh ?? '')
        ? [`${note}: between Chinese characters write ，；：！？（）`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('clauses', () => {
  // Read each line: what stands in the clause must mean no more than what stands in the sentence.
  it('say in other words than their sentence only these', () => {
    const paraphrases = statements.flatMap(({ id, paraphrase = {} }) =>
      Object.entries(paraphrase).map(([ours, theirs]) => `${id}: ${ours} ← ${theirs}`),
    );
    expect(paraphrases).toEqual([
      'secure-infrastructure: run ← managed and operated',
      'under-the-instance: under ← underlying',
      'security-features: making full use of ← fully utilizing',
      'responsibility-moves-up: maintenance ← how to maintain',
      'content-located: deciding ← determine',
      'no-use-without-consent: no ← does not',
      'consent-first: no ← does not',
      'unless-authorized: no ← will not',
      'control-anywhere: keep ← maintain',
      'control-anywhere: any ← regardless of which',
      'tell-the-people: tell ← disclose to',
    ]);
  });
});

describe('services', () => {
  it('say so where the text does not name one', () => {
    expect(productIds.filter((product) => services[product].unnamed)).toEqual(['oss']);
    expect(services.oss.unnamed?.en).toBe(
      'The FAQ does not name OSS; these sentences speak of all member content.',
    );
    expect(text).not.toMatch(/\bOSS\b|Object Storage|Cloud Firewall\b/u);
  });
});

describe('the sentence on a gap', () => {
  const gap = (topic: Localized) => ({ id: 'a', topic });

  it('says what is missing', () => {
    expect(gapSentence(gap({ en: 'certifications', 'zh-CN': '认证' }))).toEqual({
      en: 'Not in this FAQ: certifications.',
      'zh-CN': '本 FAQ 未涉及：认证。',
    });
  });

  it('is English where the topic is not translated', () => {
    expect(Object.keys(gapSentence(gap({ en: 'certifications' })))).toEqual(['en']);
  });
});

describe('the sentence on what a page’s subject is', () => {
  const gap = (en: string, chinese?: string) => ({
    id: en,
    topic: { en, ...(chinese && { 'zh-CN': chinese }) },
  });

  it('names what the text does not speak of, with a space where Chinese and Latin letters meet', () => {
    expect(silenceSentence([gap('backups', '备份')])).toEqual({
      en: 'The FAQ does not speak of backups.',
      'zh-CN': 'FAQ 未提及备份。',
    });
    expect(silenceSentence([gap('OSS', 'OSS'), gap('backups', '备份'), gap('TLS')])).toEqual({
      en: 'The FAQ does not speak of OSS or backups or TLS.',
      'zh-CN': 'FAQ 未提及 OSS 或备份或 TLS。',
    });
  });
});

describe('notesOf', () => {
  it('gives the summary of every entry and the dated note on 4.2, with its source', () => {
    for (const { id } of officialFaq.entries) expect(notesOf(id).summary).toBe(summaries[id]);
    const { dated } = notesOf('4.2');
    expect(dated?.note.en).toContain('(EU) 2021/914 of 4 June 2021');
    expect(dated?.source).toBe('https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj');
    expect(officialFaq.entries.filter(({ id }) => notesOf(id).dated).map(({ id }) => id)).toEqual(['4.2']);
  });

  it.each(['our-1', '', '__proto__', 'constructor', 'toString'])('has nothing on “%s”', (id) => {
    expect(notesOf(id)).toEqual({});
  });
});
