import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entry, Range } from '../../../src/faq/model';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { findPassage, quoteWords } from '../../../src/faq/passages';
import { statementOf } from '../../../src/faq/statement-of';

const entryOf = (id: string): Entry => {
  const entry = officialFaq.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`The FAQ has no ${id}`);
  return entry;
};
const passageOf = (id: string, words: string) => {
  const passage = findPassage(entryOf(id), words);
  if (!passage) throw new Error(`${id} does not say “${words}”`);
  return passage;
};
const rangeOf = (id: string, words: string): Range => {
  const start = entryOf(id).answer.indexOf(words);
  return { start, end: start + words.length };
};

const note = 'perform security hardening';

describe('what our notes say of a passage', () => {
  it('is the statement whose words stand in it', () => {
    const passage = passageOf('2.1', 'Customers retain control');
    expect(statementOf(entryOf('2.1'), passage)?.clause.en).toBe(
      'Control, maintenance and ownership of your content',
    );
  });

  it('is, of several in one sentence, the one that holds what was asked for', () => {
    const passage = passageOf('1.2', note);
    const asked = (words: string) =>
      statementOf(entryOf('1.2'), passage, () => [rangeOf('1.2', words)])?.words.join(' ');
    expect(asked('upgrade security patches')).toContain('upgrade security patches');
    expect(asked('security groups for network access control')).toContain('configure security groups');
  });

  it('is nothing where none stands in it whole', () => {
    const entry = entryOf('2.1');
    const [official] = officialNotes.statements;
    const [first, second] = entry.sentences;
    if (!official || !first || !second) throw new Error('A statement and two sentences are needed');
    const both = { ...official, entry: '2.1', words: [first.text, second.text] };
    const within = (from: number, to: number) =>
      statementOf(entry, { from, to }, undefined, { statements: [both] });
    expect(within(0, 2)).toBe(both);
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 4],
      [1, 1],
    ] as const)
      expect(within(from, to)).toBeUndefined();
  });

  it('is nothing of a team’s entry, whatever its number, and its answer is not read for it', () => {
    const official = entryOf('2.1');
    const team: Entry = { ...official, team: { rules: [] } };
    const marks = vi.fn(() => []);
    expect(statementOf(team, { from: 0, to: official.sentences.length }, marks)).toBeUndefined();
    expect(marks).not.toHaveBeenCalled();
  });

  it('never speaks of a sentence outside the passage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...officialFaq.entries), fc.nat(30), fc.nat(4), (entry, from, length) => {
        const passage = { from, to: from + length };
        const found = statementOf(entry, passage);
        const quoted = found && quoteWords(entry, found.words)?.passage;
        if (!found) return;
        expect(found.entry).toBe(entry.id);
        expect(quoted && quoted.from >= passage.from && quoted.to <= passage.to).toBe(true);
      }),
    );
  });
});
