import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { withLibrary } from '../../../src/questionnaire/check-text';
import { createQuoteSteps } from '../../../src/questionnaire/verbatim';
import { createIndex, type EntryList } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { libraryEntries } from '../../bench/search/library';
import { teamEntry } from '../search/team';

const library = [
  ...libraryEntries(400, 600),
  teamEntry(
    'backup',
    'Who backs up the database?',
    'Every ledger goes to a vault overseas each night. It keeps 35 copies.',
  ),
  teamEntry('chinese', '谁负责备份？', '运维团队每天夜间备份一次。备份保留三十五天。'),
];
const index = createIndex(library);
const checkOwn = createQuoteSteps(officialFaq.entries);
const checked = (text: string, entries: EntryList = library) =>
  finish(withLibrary(checkOwn, { data: index.data, entries })(text));

const sentences = fc
  .constantFrom(...library)
  .chain((entry) => fc.constantFrom(...entry.sentences.map(({ text }) => ({ entry, text }))));

describe('a text pasted where there is a library', () => {
  it('is verbatim where any of its entries has it, read from few of them', () => {
    fc.assert(
      fc.property(sentences, ({ text }) => {
        const looked = new Set<number>();
        const entries = {
          length: library.length,
          at: (place: number) => {
            looked.add(place);
            return library[place];
          },
        };
        const { quotes, isReading } = checked(text, entries);
        expect(quotes).toMatchObject([{ text, verdict: 'verbatim', deviations: [] }]);
        expect(quotes[0]?.source?.entry.answer).toContain(text);
        expect(isReading).toBe(false);
        expect(looked.size).toBeLessThan(library.length / 2);
      }),
    );
  });

  it('is compared with the nearest sentence of it, and of all', () => {
    const sourceOf = (text: string) =>
      checked(text).quotes.map(({ verdict, source }) => [verdict, source?.entry.id]);
    expect(sourceOf('Every ledger goes to a vault overseas each week.')).toEqual([['different', 'backup']]);
    expect(sourceOf('运维团队每周夜间备份一次。')).toEqual([['different', 'chinese']]);
    const turned = 'Alibaba Cloud does access or use member content without the customer’s consent.';
    expect(checked(turned).quotes).toEqual(finish(checkOwn(turned)));
    expect(sourceOf('Xylophones quack.')).toEqual([['unknown', undefined]]);
  });

  it('is Alibaba Cloud’s where both have it', () => {
    const { question, answer } = officialFaq.entries[0] as Entry;
    const copied = [teamEntry('copy', question, answer)];
    const both = withLibrary(checkOwn, createIndex(copied));
    expect(finish(both(answer)).quotes.map(({ source }) => source?.entry.team)).toEqual([undefined]);
  });

  it('is checked again once an answer that may hold it has come', () => {
    const text = 'It keeps 35 copies.';
    const known = new Set<number>();
    const asked = new Set<number>();
    const at = (place: number): Entry | undefined => {
      const entry = library[place];
      if (!entry || known.has(place)) return entry;
      return {
        ...entry,
        sentences: [],
        get answer() {
          asked.add(place);
          return '';
        },
      };
    };
    const check = withLibrary(checkOwn, { data: index.data, entries: { length: library.length, at } });
    const growing = () => finish(check(text));
    expect(growing()).toMatchObject({ isReading: true });
    for (const place of asked) known.add(place);
    expect(growing()).toMatchObject({
      isReading: false,
      quotes: [{ verdict: 'verbatim', source: { entry: { id: 'backup' } } }],
    });
  });

  it('is not looked for in it where the official text has it', () => {
    const entries = {
      length: library.length,
      at: (): Entry | undefined => {
        throw new Error('It was looked at.');
      },
    };
    const answer = officialFaq.entries[0]?.answer ?? '';
    expect(checked(answer, entries)).toMatchObject({
      isReading: false,
      quotes: [{ verdict: 'verbatim' }],
    });
  });
});
