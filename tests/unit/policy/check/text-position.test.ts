import { expect, it } from 'vitest';
import { positionsIn } from '../../../../src/policy/check/text-position';

it.each<[text: string, offset: number, place: string]>([
  ['', 0, '1:1'],
  ['ab', 0, '1:1'],
  ['ab', 2, '1:3'],
  ['a\nb', 1, '1:2'],
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 2, '1:3'],
  ['a\r\nb', 3, '2:1'],
  ['a\rb', 2, '2:1'],
  ['\n\n\n', 3, '4:1'],
  ['a\n\nb\ncd', 6, '4:2'],
  ['\uFEFFa', 0, '1:1'],
  ['\uFEFFa', 1, '1:1'],
  ['\uFEFFab\nc', 2, '1:2'],
  ['\uFEFFab\nc', 4, '2:1'],
  ['😀a', 2, '1:3'],
])('in %j, %i is %s', (text, offset, place) => {
  const { line, column } = positionsIn(text)(offset);
  expect(`${line}:${column}`).toBe(place);
});
