import { positionsIn } from '../../policy/check/text-position';

/** Says what is wrong with a text, in which line, and what to do. */
export class MergeError extends Error {
  /** Counts from 1. */
  readonly line: number;

  /** @param offset into `text`, in UTF-16 units. */
  constructor(text: string, offset: number, what: string) {
    const { line } = positionsIn(text)(offset);
    super(`line ${line}: ${what}`);
    this.name = 'MergeError';
    this.line = line;
  }
}
