import { describe, expect, it } from 'vitest';
import { ownTerms, stopwords } from '../../../src/search/stopwords';
import { tokenize } from '../../../src/search/tokenize';

const terms = (text: string) => tokenize(text).flatMap(ownTerms);

describe('ownTerms: what stands for itself', () => {
  it.each([
    ['stems', 'encrypted regions', ['encrypt', 'region']],
    ['no words that carry the question', 'who will do what', []],
    ['Chinese in pairs of neighbours', '备案流程', ['备案', '案流', '流程']],
    ['a Chinese character alone', '钱', ['钱']],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    [
      'tell where and when',
      'about all already among after again around away before below during early first further',
    ],
    ['help a verb', 'are be can could did do had has is might must shall should was were will would'],
    ['ask', 'how what when where which who whom whose why'],
    [
      'mean people or nothing in particular',
      'you me our yourself themselves somebody everything none another people thing',
    ],
    [
      'count or compare',
      'both each either every few less likely little many more much quite several some very',
    ],
    ['make talk polite or plain', 'actually please thanks okay maybe perhaps really simply'],
    [
      'do hardly anything',
      'came find gave get going keep know let look made make put say seem take tell try use want went work',
    ],
    [
      'join',
      'and or but if for from into nor only than that the these though to toward until up upon via with without within',
    ],
    [
      'are so used in other languages',
      'au avec con dem être für ihr nicht pour que sein und votre wenn werden zum cuando mein',
    ],
  ])('nothing for words that %s', (_, text) => {
    expect(terms(text)).toEqual([]);
  });

  it('no empty word stops anything', () => {
    expect(stopwords.has('')).toBe(false);
  });
});
