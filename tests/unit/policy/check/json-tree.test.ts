import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonFault } from '../../../../src/policy/check/json-scanner';
import { childOf, parseJson } from '../../../../src/policy/check/json-tree';
import { positionsIn } from '../../../../src/policy/check/text-position';
import { manyRuns } from '../../any-text';

function faultOf(text: string): string {
  const result = parseJson(text);
  if (result.ok) return 'none';
  const { line, column } = positionsIn(text)(result.offset);
  return `${result.fault} ${line}:${column}`;
}

describe('a slip is named with its line and column', () => {
  const cases: readonly (readonly [text: string, fault: `${JsonFault} ${number}:${number}`])[] = [
    ['', 'end 1:1'],
    ['{', 'end 1:2'],
    ['{"a":1', 'end 1:7'],
    ['{"a":1,}', 'trailing-comma 1:7'],
    ['[1,\n  2,\n]', 'trailing-comma 2:4'],
    ['{\n  // note\n  "a": 1}', 'comment 2:3'],
    ['{"a": 1} /* end */', 'comment 1:10'],
    ['{"a": 1 # x\n}', 'comment 1:9'],
    ["{'a': 1}", 'quotes 1:2'],
    ['{“a”: 1}', 'quotes 1:2'],
    ['{"a": ‘b’}', 'quotes 1:7'],
    ['{a: 1}', 'key 1:2'],
    ['{"a" 1}', 'colon 1:6'],
    ['{"a": 1\r\n "b": 2}', 'comma 2:2'],
    ['[1 2]', 'comma 1:4'],
    ['{"a": "x\n"}', 'string-end 1:9'],
    ['{"a": "x', 'string-end 1:7'],
    ['{"a": "\t"}', 'string-character 1:8'],
    ['{"a": "C:\\Users"}', 'escape 1:10'],
    ['{"a": 01}', 'number 1:8'],
    ['{"a": 1.}', 'number 1:8'],
    ['{"a": True}', 'value 1:7'],
    ['{"a": undefined}', 'value 1:7'],
    ['{} {}', 'after-end 1:4'],
    ['Windows Registry Editor Version 5.00', 'value 1:1'],
    ['<?xml version="1.0"?>', 'value 1:1'],
    ['['.repeat(1_000_000), 'depth 1:102'],
    ['\uFEFF{x', 'key 1:2'],
    ['{"a": +1}', 'value 1:7'],
    ['{"a": -}', 'number 1:7'],
    ['{"a": 1e}', 'number 1:8'],
    ['{"a": NaN}', 'value 1:7'],
    ['{"a": "\\u12"}', 'escape 1:8'],
    ['{,}', 'key 1:2'],
    ['{"a": 1}}', 'after-end 1:9'],
    ['{"a": [1, 2}', 'comma 1:12'],
    ['{"a": 1;}', 'comma 1:8'],
    ['<!-- note -->{}', 'comment 1:1'],
    ['{"a": x // y}', 'value 1:7'],
    ['{"a": x‘b’}', 'value 1:7'],
    ['{"a" // note', 'comment 1:6'],
  ];

  it.each(cases)('%.40j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

describe('what is JSON', () => {
  it('is read as the browser reads it, and nothing else is', () => {
    const nearJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '0', ' ', '\u0000', 'e', '-'))
      .map(
        ([json, at, junk]) =>
          json.slice(0, at % (json.length + 1)) + junk + json.slice(at % (json.length + 1)),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearJson, fc.string()), (text) => {
        const ours = parseJson(text);
        let theirs: { value: unknown } | undefined;
        try {
          theirs = { value: JSON.parse(text) };
        } catch {
          theirs = undefined;
        }
        expect(ours.ok ? { value: ours.value } : undefined).toEqual(theirs);
      }),
      manyRuns,
    );
  });

  it('knows where every part stands', () => {
    const text = '{"a": [1, {"b": "x"}],\n "__proto__": {"c": null}}';
    const result = parseJson(text);
    if (!result.ok) throw new Error(result.fault);
    const at = (...path: string[]) => {
      let node: ReturnType<typeof childOf> = result.tree;
      for (const name of path) node = node && childOf(node, name);
      return node && text.slice(node.offset, node.offset + 3);
    };
    expect([
      at('a', '1', 'b'),
      at('a', '0'),
      at('__proto__', 'c'),
      at('a', 'x'),
      at('constructor'),
      at('a', '0', '0'),
    ]).toEqual(['"x"', '1, ', 'nul', undefined, undefined, undefined]);
  });

  it('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).toMatchObject({ ok: true, value: { a: 1 } });
  });

  it('names keys written twice', () => {
    const result = parseJson('{"a":1,"b":{"a":2},"a":3}');
    expect(result).toMatchObject({ ok: true, value: { a: 3 }, duplicates: [{ key: 'a', offset: 19 }] });
  });
});
