import { describe, expect, it } from 'vitest';
import type { TeamProblemParams } from '../../../../src/faq/team/problem';
import { describeTeamProblem, teamProblemWords } from '../../../../src/faq/team/problem-words';
import type { Localized } from '../../../../src/locales/localized';

/** Every code with parameters of its own, so that each can be looked for in the words. */
const samples: TeamProblemParams = {
  'wrong-type': { expected: 'list', found: 'text' },
  'too-long': { limit: 111, length: 222 },
  'too-many': { limit: 111, count: 222 },
  'invisible-characters': { characters: 'U+202E' },
  'not-one-of': { value: 'VALUE', allowed: 'ALLOWED', nearest: 'NEAREST' },
  'more-problems': { count: 333 },
  empty: {},
  missing: { field: 'FIELD' },
  'unknown-field': { field: 'FIELD', nearest: 'NEAREST' },
  'too-large': { limit: 444 },
  'imitates-official': { id: 'ID' },
  'id-shape': { id: 'ID' },
  'reads-as-official': { name: 'NAME' },
  'duplicate-id': { id: 'ID', first: 'FIRST' },
  'empty-rule': {},
  'task-without-product': {},
  'task-shape': { value: 'VALUE' },
  'unknown-task': { product: 'PRODUCT', task: 'TASK', nearest: 'NEAREST' },
  'region-shape': { value: 'VALUE' },
  'unknown-region': { value: 'VALUE', nearest: 'NEAREST' },
  'unknown-entry': { value: 'VALUE', known: 'KNOWN' },
  'not-a-date': { value: 'VALUE' },
  'dates-reversed': { reviewedOn: '2026-05-01', reviewBy: '2026-04-01' },
  'reviewed-in-future': { reviewedOn: '2999-01-01', today: '2026-11-26' },
  'review-far-off': { reviewBy: '2999-01-01', years: 555 },
  'link-not-https': { link: 'LINK' },
};

const codes = Object.keys(samples) as (keyof TeamProblemParams)[];

function wordsOf(
  code: keyof TeamProblemParams,
  params: object,
): readonly [en: string, zh: string | undefined] {
  const words = teamProblemWords[code] as (params: object) => Localized;
  return [words(params).en, words(params)['zh-CN']];
}

describe('the words for a problem', () => {
  it.each(codes)('%s: are a sentence in each language that names all it knows', (code) => {
    const [en, zh] = wordsOf(code, samples[code]);
    expect(en).toMatch(/^[“A-Z\d].*[.?]$/s);
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/su);
    if (code === 'wrong-type') return;
    for (const value of Object.values(samples[code])) {
      expect(en).toContain(String(value));
      expect(zh).toContain(String(value));
    }
  });

  it.each(codes)('%s: ask what was meant only where something is near', (code) => {
    const { nearest: _, ...rest } = samples[code] as { nearest?: string };
    expect(wordsOf(code, rest).join('')).not.toMatch(/Did you mean|是否想写|undefined/);
  });
});

it('what follows stands after the words', () => {
  const problem = { path: 'a', code: 'missing', params: { field: 'id' }, impact: 'entry' } as const;
  expect(describeTeamProblem(problem).en).toBe('“id” is missing. The entry is left out; the others work.');
  expect(describeTeamProblem(problem)['zh-CN']).toBe('缺少“id”。该条目被略去，其余条目照常可用。');
});
