import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/locales/localized';
import { type CheckProblem, describeCheckProblem } from '../../../src/policy/check';
import type { JsonFault } from '../../../src/policy/check/json-scanner';

type Sample = Pick<CheckProblem, 'code' | 'params'> & { readonly named: readonly string[] };

/** Every code that policies have beyond a team's entries, and what its words must name in either language. */
const samples: readonly Sample[] = [
  { code: 'unknown-key', params: { key: 'KEY', nearest: 'NEAREST' }, named: ['KEY', 'NEAREST'] },
  { code: 'policy-only', params: { key: 'KEY' }, named: ['KEY'] },
  { code: 'not-an-address', params: { value: 'VALUE' }, named: ['VALUE', 'https', 'mailto'] },
  { code: 'not-a-mail-address', params: { value: 'VALUE' }, named: ['VALUE', 'compliance@example.com'] },
  { code: 'not-json-text', params: {}, named: ['JSON'] },
  { code: 'newer-version', params: { found: 7, known: 3 }, named: ['7', '3'] },
  { code: 'json-syntax', params: { fault: 'comment', found: '//' }, named: ['JSON', '//'] },
  { code: 'duplicate-key', params: { key: 'KEY' }, named: ['KEY'] },
  { code: 'no-settings', params: {}, named: [] },
  { code: 'wrong-name', params: { name: 'NAME', expected: 'EXPECTED' }, named: ['NAME', 'EXPECTED'] },
  { code: 'other-id', params: { found: 'FOUND', expected: 'EXPECTED' }, named: ['FOUND', 'EXPECTED'] },
  {
    code: 'chromium-drops',
    params: { path: 'PATH', expected: 'list', found: 'text' },
    named: ['PATH', 'Chrome'],
  },
  {
    code: 'install-mode',
    params: { value: 'VALUE', allowed: 'ALLOWED' },
    named: ['VALUE', 'ALLOWED', 'ExtensionSettings'],
  },
  { code: 'no-install-address', params: { field: 'FIELD' }, named: ['FIELD'] },
  { code: 'never-updated', params: {}, named: ['override_update_url'] },
];

const words = (sample: Sample): string[] => {
  const said = describeCheckProblem({ ...sample, path: '', impact: 'nothing' } as CheckProblem);
  return (['en', 'zh-CN'] as const).map((locale) => localize(said, locale));
};

describe.each(samples)('$code', (sample) => {
  it('is a sentence in each language that names what it is about', () => {
    const [en = '', zh = ''] = words(sample);
    expect(en).toMatch(/^[“A-Z].*[.?]$/);
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u);
    for (const name of sample.named) {
      expect(en).toContain(name);
      expect(zh).toContain(name);
    }
  });
});

it('a slip in JSON is said with what stands there, if anything does', () => {
  const [en, zh] = words({ code: 'json-syntax', params: { fault: 'end', found: '' }, named: [] });
  expect(en).toBe('Not JSON: the text ends too early; a closing bracket is missing.');
  expect(zh).toBe('不是有效的 JSON：文本过早结束，缺少右括号。');
});

const slips: Readonly<Record<JsonFault, true>> = {
  ...{
    value: true,
    key: true,
    colon: true,
    comma: true,
    'trailing-comma': true,
    comment: true,
    quotes: true,
  },
  ...{
    'string-end': true,
    'string-character': true,
    escape: true,
    number: true,
    end: true,
    'after-end': true,
  },
  depth: true,
};

it.each(Object.keys(slips) as JsonFault[])('the slip “%s” has words of its own in each language', (fault) => {
  const [en = '', zh = ''] = words({ code: 'json-syntax', params: { fault, found: '' }, named: [] });
  expect(en).toMatch(/^Not JSON: [a-zJ].{10,}\.$/);
  expect(zh).toMatch(/^不是有效的 JSON：.*\p{Script=Han}.*。$/u);
});
