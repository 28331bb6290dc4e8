import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { findPassage, passageText, quoteWords, wholeAnswer } from '../../../src/faq/passages';
import { splitSentences } from '../../../src/faq/sentences';

const answer = 'One is first. Two comes next.\n\nThree follows. Four ends';
const entry: Entry = {
  id: '9.9',
  label: '9.9',
  question: 'How many?',
  section: '9',
  answer,
  sentences: splitSentences(answer),
};

describe('findPassage', () => {
  it.each<[words: string, from: number, to: number]>([
    ['first', 0, 1],
    ['One is first.', 0, 1],
    ['first. Two', 0, 2],
    ['next.\n\nThree', 1, 3],
    ['ends', 3, 4],
    [answer, 0, 4],
  ])('finds the whole sentences of “%s”', (words, from, to) => {
    expect(findPassage(entry, words)).toEqual({ from, to });
  });

  it.each(['', '\n\n', 'five', 'one is first'])('finds nothing for “%s”', (words) => {
    expect(findPassage(entry, words)).toBeUndefined();
  });

  it('finds nothing for the blank after the last sentence', () => {
    expect(
      findPassage({ ...entry, answer: 'One.\t', sentences: splitSentences('One.\t') }, '\t'),
    ).toBeUndefined();
  });

  it('tells sentences apart that nothing separates', () => {
    const chinese = '第一句。第二句。';
    const twoSentences = { ...entry, answer: chinese, sentences: splitSentences(chinese) };
    expect(findPassage(twoSentences, '第一句。')).toEqual({ from: 0, to: 1 });
    expect(findPassage(twoSentences, '第二句')).toEqual({ from: 1, to: 2 });
  });

  it('finds every official sentence where it stands', () => {
    for (const official of officialFaq.entries) {
      official.sentences.forEach((sentence, at) => {
        const found = findPassage(official, sentence.text);
        expect(found && passageText(official, found)).toBe(sentence.text);
        expect(found).toEqual({ from: at, to: at + 1 });
      });
    }
  });
});

describe('passageText', () => {
  it('is the answer itself for the whole, and empty for nothing', () => {
    expect(passageText(entry, wholeAnswer(entry))).toBe(answer);
    expect(passageText(entry, { from: 2, to: 2 })).toBe('');
    expect(passageText(entry, { from: 3, to: 1 })).toBe('');
    expect(passageText(entry, { from: -1, to: 1 })).toBe('');
    expect(passageText(entry, { from: 4, to: 9 })).toBe('');
  });
});

describe('quoteWords', () => {
  it('quotes from the first word to the last and marks each', () => {
    const quote = quoteWords(entry, ['comes', 'follows']);
    expect(quote?.text).toBe('Two comes next.\n\nThree follows.');
    expect(quote?.passage).toEqual({ from: 1, to: 3 });
    expect(quote?.emphasis.map(({ start, end }) => quote.text.slice(start, end))).toEqual([
      'comes',
      'follows',
    ]);
  });

  it.each([[[]], [['comes', 'gone']]])('gives nothing for %j', (words) => {
    expect(quoteWords(entry, words)).toBeUndefined();
  });
});
