import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '../../../src/policy/settings';
import { changeStored } from '../../../src/policy/stored-settings';

describe('saving a choice', () => {
  const cases: readonly (readonly [name: string, before: unknown, changes: object, after: object])[] = [
    ['first', undefined, { language: 'en' }, { version: 1, language: 'en' }],
    [
      'beside another',
      { version: 1, toolbarClick: 'panel' },
      { language: 'en' },
      { version: 1, toolbarClick: 'panel', language: 'en' },
    ],
    [
      'over an older one',
      { version: 1, language: 'en' },
      { language: 'zh-CN' },
      { version: 1, language: 'zh-CN' },
    ],
    ['taken back', { version: 1, language: 'en' }, { language: undefined }, { version: 1 }],
    [
      'over data of a newer version',
      { version: 3, language: { tag: 'en' }, more: [1] },
      { toolbarClick: 'panel' },
      { version: 3, language: { tag: 'en' }, more: [1], toolbarClick: 'panel' },
    ],
    ['over junk', 'junk', { language: 'en' }, { version: 1, language: 'en' }],
    ['over an unusable version', { version: 'x', language: 'en' }, {}, { version: 1, language: 'en' }],
  ];

  it.each(cases)('%s', (_, before, changes, after) => {
    expect(changeStored(before, changes)).toStrictEqual(after);
  });

  it('keeps a key named __proto__ as the plain key it is', () => {
    const after = changeStored(JSON.parse('{"__proto__":{"language":"en"}}'), {});
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
    expect(Object.keys(after)).toEqual(['__proto__', 'version']);
  });

  it('is in force afterwards, whatever was saved before', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('popup', 'panel'), (before, toolbarClick) => {
        const user = changeStored(before, { toolbarClick });
        expect(effectiveSettings({ policy: undefined, user }).values.toolbarClick).toBe(toolbarClick);
      }),
    );
  });
});
