import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { passageText } from '../../../src/faq/passages';
import { type CheckedQuote, createQuoteSteps } from '../../../src/questionnaire/verbatim';
import { finish } from '../../../src/search/steps';
import { teamEntry } from '../search/team';

const own = teamEntry(
  'log',
  'How long do we keep logs?',
  'We keep “audit” logs for 400 days. Ask the desk first.',
);
const steps = createQuoteSteps([...officialFaq.entries, own]);
const check = (text: string) => finish(steps(text));
const only = (text: string): CheckedQuote => {
  const quotes = check(text);
  expect(quotes).toHaveLength(1);
  return quotes[0] as CheckedQuote;
};

/** Whole neighbouring sentences of one official entry. */
const passages = fc.constantFrom(...officialFaq.entries).chain((entry) =>
  fc.tuple(fc.nat(entry.sentences.length - 1), fc.integer({ min: 1, max: 4 })).map(([from, length]) => ({
    entry,
    passage: { from, to: Math.min(from + length, entry.sentences.length) },
  })),
);

const plainMarks = (text: string) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

/** Its second sentence without its “a” is nearest to one of another entry, which has another apostrophe. */
const accessEntry = officialFaq.entries.find(({ id }) => id === '3.1') as Entry;

const official =
  'Alibaba Cloud does not access or use member content without the customer’s consent. Alibaba Cloud never uses customer member content';
const where = ({ source }: CheckedQuote) => source && { entry: source.entry.id, passage: source.passage };

describe('a pasted text', () => {
  it('of whole sentences stands verbatim, exactly as printed', () => {
    fc.assert(
      fc.property(passages, ({ entry, passage }) => {
        const text = passageText(entry, passage);
        const { verdict, deviations, source } = only(text);
        expect({ verdict, deviations }).toEqual({ verdict: 'verbatim', deviations: [] });
        expect(source?.passage && passageText(source.entry, source.passage)).toBe(text);
      }),
    );
  });

  it('that our own copy made is known, whatever its language', () => {
    fc.assert(
      fc.property(passages, fc.constantFrom('en' as const, 'zh-CN' as const), (cited, locale) => {
        const { verdict, source } = only(cite(cited, 'plain', locale, officialFaq));
        expect(verdict).toBe('verbatim');
        expect(source?.entry.answer).toContain(passageText(cited.entry, cited.passage));
      }),
    );
  });

  it('with other quotation marks and white space stands so, and says what is otherwise', () => {
    const breaks = fc.constantFrom('\n', '  ', '\u00a0', '\r\n\t');
    fc.assert(
      fc.property(passages, breaks, ({ entry, passage }, space) => {
        const text = passageText(entry, passage);
        const changed = plainMarks(text.replaceAll(' ', space));
        const { verdict, deviations } = only(changed);
        expect(verdict).toBe('verbatim');
        expect(deviations.includes('space')).toBe(/\s/u.test(text));
        expect(deviations.includes('marks')).toBe(/[“”’‘]/u.test(text));
      }),
    );
  });

  it('with a word more or less is different, and what differs is marked', () => {
    fc.assert(
      fc.property(
        passages,
        fc.nat(),
        fc.constantFrom('', 'seldom'),
        ({ entry, passage: { from } }, at, put) => {
          const text = passageText(entry, { from, to: from + 1 });
          const words = text.split(' ');
          fc.pre(words.length >= 8);
          const place = 1 + (at % (words.length - 2));
          fc.pre(words[place] !== words[place - 1] && words[place] !== words[place + 1]);
          const changed = words.toSpliced(place, 1, ...(put ? [put] : [])).join(' ');
          const [quote] = check(changed);
          if (quote?.verdict !== 'different')
            return expect(check(text).length).toBeLessThanOrEqual(check(changed).length);
          const joined = (kind: string) =>
            quote.differences
              ?.filter((part) => part.kind === 'same' || part.kind === kind)
              .map((part) => part.text.trim())
              .join(' ')
              .replace(/\s+/gu, '');
          expect(joined('missing')).toBe(
            quote.source?.passage &&
              passageText(quote.source.entry, quote.source.passage).replace(/\s+/gu, ''),
          );
          // Where only a mark is otherwise, the word counts as the same and stands as printed.
          expect(plainMarks(joined('added') ?? '')).toBe(plainMarks(quote.text.replace(/\s+/gu, '')));
        },
      ),
      { examples: [[{ entry: accessEntry, passage: { from: 1, to: 2 } }, 1081949273, '']] },
    );
  });

  it.each<[string, string, Partial<CheckedQuote>]>([
    ['in quotation marks', `“${official.slice(0, 84)}”`, { verdict: 'verbatim', deviations: [] }],
    [
      'with bold',
      official.slice(0, 84).replace('without', '**without**'),
      { verdict: 'verbatim', deviations: ['bold'] },
    ],
    [
      'with a cut',
      'Alibaba Cloud does not access […] member content without the customer’s consent.',
      { verdict: 'verbatim', deviations: ['cut'] },
    ],
    ['that stops inside a sentence', official, { verdict: 'verbatim', deviations: ['part'] }],
    ['that says it stops there', `${official} …`, { verdict: 'verbatim', deviations: ['cut'] }],
    [
      'that turns the sense',
      'Alibaba Cloud does access or use member content without the customer’s consent.',
      { verdict: 'different' },
    ],
    ['of nobody', 'The moon is made of green cheese, said the astronaut.', { verdict: 'unknown' }],
    ['of half a word', 'libaba Cloud does not access or use member conten', { verdict: 'different' }],
  ])('%s', (_, text, expected) => expect(only(text)).toMatchObject(expected));

  it('shows what a cut left out', () => {
    const { differences } = only('Alibaba Cloud does not access … without the customer’s consent.');
    expect(differences?.filter(({ kind }) => kind === 'missing').map(({ text }) => text.trim())).toEqual([
      'or use member content',
    ]);
  });

  it('is told apart stretch by stretch', () => {
    const quotes = check(
      `${official.slice(0, 84)} The moon is made of green cheese. We keep "audit" logs for 400 days.`,
    );
    expect(quotes.map(({ verdict, deviations }) => [verdict, ...deviations])).toEqual([
      ['verbatim'],
      ['unknown'],
      ['verbatim', 'marks'],
    ]);
    expect(quotes[2] && where(quotes[2])).toEqual({ entry: 'log', passage: { from: 0, to: 1 } });
    expect(quotes[2]?.source?.entry.team).toBeDefined();
  });

  it('may be an entry’s question', () => {
    const question = officialFaq.entries[0]?.question ?? '';
    expect(where(only(question))).toEqual({ entry: '1.1', passage: undefined });
  });

  it('may be anything: its stretches are its own words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' })), (text) => {
        for (const quote of check(text)) expect(text).toContain(quote.text);
      }),
    );
    expect(check(' … ')).toEqual([]);
  });
});
