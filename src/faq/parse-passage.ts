import { fieldsOf, isIndex } from '../values/value';
import type { Passage } from './model';

/** @returns the passage, or `undefined` for anything that is not exactly one; whether an entry has it is not looked at. */
export function parsePassage(value: unknown): Passage | undefined {
  const { from, to } = fieldsOf(value);
  if (!isIndex(from) || !isIndex(to) || from >= to) return undefined;
  return { from, to };
}
