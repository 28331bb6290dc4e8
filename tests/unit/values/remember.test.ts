import { expect, it } from 'vitest';
import { remember } from '../../../src/values/remember';

it('makes a thing once, and again only after so many others', () => {
  const made: string[] = [];
  const get = remember(2, (key: string) => {
    made.push(key);
    return { key };
  });
  expect(get('a')).toBe(get('a'));
  get('b');
  expect(get('a').key).toBe('a');
  expect(made).toEqual(['a', 'b']);
  get('c');
  get('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
