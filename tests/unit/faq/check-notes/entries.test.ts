import { describe, expect, it } from 'vitest';
import { type Change, good, problems } from './good-notes';

describe('a check of summaries and dated references', () => {
  it.each<[what: string, change: Change, says: string]>([
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
  ])('names %s', (_, change, says) => {
    expect(problems(change)).toContain(says);
  });
});
