import { diffArrays } from 'diff';
import { foldMarks } from './fold';

/** A run of words: in both texts, in the official one only, or in the pasted one only. */
export interface Difference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

/** Words, single Chinese characters, punctuation; white space goes with what stands before it. */
const token = /(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s])\s*/gu;

const tokensOf = (text: string): string[] => text.match(token) ?? [];

const sameWord = (one: string, other: string): boolean => foldMarks(one.trim()) === foldMarks(other.trim());

/**
 * Marks word by word how a pasted text departs from the official one. What is the same and what is missing, joined, are
 * the official text; what is the same and what is added, joined, are the pasted one's words.
 */
export function differencesOf(official: string, pasted: string): readonly Difference[] {
  const changes = diffArrays(tokensOf(pasted), tokensOf(official), { comparator: sameWord });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'missing' : removed ? 'added' : 'same',
    text: value.join(''),
  }));
}
