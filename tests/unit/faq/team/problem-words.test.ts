import { describe, expect, it } from 'vitest';
import type { TeamProblemParams } from '../../../../src/faq/team/problem';
import { describeTeamProblem, teamProblemWords } from '../../../../src/faq/team/problem-words';

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
  'link-not-https': { link: 'LINK' },
};

const codes = Object.keys(teamProblemWords) as (keyof TeamProblemParams)[];

describe.each(codes)('%s', (code) => {
  const params: object = samples[code];
  const words = (teamProblemWords[code] as (params: object) => { en: string; 'zh-CN'?: string })(params);

  it('is a sentence in each language that names all it knows', () => {
    expect(words.en).toMatch(/^[“A-Z\d].*[.?]$/s);
    expect(words['zh-CN']).toMatch(/\p{Script=Han}.*[。？]$/su);
    if (code === 'wrong-type') return;
    for (const value of Object.values(params)) {
      expect(words.en).toContain(String(value));
      expect(words['zh-CN']).toContain(String(value));
    }
  });

  it('asks what was meant only where something is near', () => {
    const { nearest: _, ...rest } = params as { nearest?: string };
    const without = (teamProblemWords[code] as (params: object) => { en: string; 'zh-CN'?: string })(rest);
    expect(`${without.en}${without['zh-CN']}`).not.toMatch(/Did you mean|是否想写|undefined/);
  });
});

it('what follows stands after the words', () => {
  const problem = { path: 'a', code: 'missing', params: { field: 'id' }, impact: 'entry' } as const;
  expect(describeTeamProblem(problem).en).toBe('“id” is missing. The entry is left out; the others work.');
  expect(describeTeamProblem(problem)['zh-CN']).toBe('缺少“id”。该条目被略去，其余条目照常可用。');
});
