import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/locales/locale';
import { localize } from '../../../src/locales/localized';
import { managedSchema, managedSchemaText } from '../../../src/policy/managed-schema';
import type { SettingProblem } from '../../../src/policy/problem';
import { declarations, defaultSettings, settingKeys, userMayChange } from '../../../src/policy/schema';
import type { SchemaNode } from '../../../src/policy/schema-node';

const file = new URL('../../../assets/managed-schema.json', import.meta.url);

describe('the managed schema', () => {
  it('in the package is the one declared; mend it with: node tests/tools/managed-schema.mjs', () => {
    expect(readFileSync(file, 'utf8')).toBe(managedSchemaText());
  });

  it('names every key, and nothing else', () => {
    expect(Object.keys(managedSchema().properties ?? {})).toEqual([...settingKeys, userMayChange.key]);
  });

  it('holds nothing for which Chromium refuses the whole extension', () => {
    const refused = everyNode(JSON.parse(readFileSync(file, 'utf8'))).flatMap((node) =>
      [
        !['object', 'array', 'string', 'boolean', 'integer', 'number'].includes(node.type) && 'type',
        node.type === 'array' && node.items === undefined && 'array without items',
        (node.additionalProperties as unknown) === false && 'additionalProperties: false',
        ...['oneOf', 'anyOf', 'allOf', 'not', 'minimum', 'maximum', '$ref'].map(
          (word) => word in node && word,
        ),
      ].filter(Boolean),
    );
    expect(refused).toEqual([]);
    expect(managedSchema().additionalProperties).toBeUndefined();
  });

  it('says nothing for which Chromium would drop a value that code could report', () => {
    for (const node of everyNode(managedSchema())) {
      const words = ['type', 'title', 'description', 'properties', 'additionalProperties', 'items'];
      expect(words).toEqual(expect.arrayContaining(Object.keys(node)));
      const objectBelowTop =
        node.type === 'object' &&
        node !== managedSchema() &&
        node.properties?.[userMayChange.key] === undefined;
      if (objectBelowTop) expect(node.additionalProperties).toEqual({ type: 'string' });
    }
  });

  function everyNode(node: SchemaNode): SchemaNode[] {
    const below = [...Object.values(node.properties ?? {}), node.items, node.additionalProperties];
    return [node, ...below.flatMap((child) => (child ? everyNode(child) : []))];
  }
});

describe.each(settingKeys)('%s', (key) => {
  const { type, default: value, example, title, description } = declarations[key];

  it('is described in both languages', () => {
    for (const words of [title, description]) {
      expect(words.en).toMatch(/^[A-Z]/);
      expect(words['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
    for (const { label } of type.choices ?? [])
      for (const locale of locales) expect(localize(label, locale)).toBeTruthy();
  });

  it.each([
    ['default', value],
    ['example', example],
  ])('accepts its own %s', (_, accepted) => {
    const problems: SettingProblem[] = [];
    const report = (problem: SettingProblem) => problems.push(problem);
    expect(type.read(accepted, { path: key, report, impact: 'setting' })).toBeDefined();
    expect(problems).toEqual([]);
    expect(defaultSettings[key]).toBe(value);
  });
});
