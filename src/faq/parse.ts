/** Reads the official text as it is published: no markup, one block per line, blocks separated by an empty line. */
import type { Entry, Section } from './model';
import { splitSentences } from './sentences';

/** What the file says, and nothing else: no date, no address, nothing of ours. */
export interface ParsedFaq {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** The blocks after the last answer; the first is their heading. */
  readonly closing: readonly string[];
}

/** The text does not have the shape the parser knows. `line` counts from 1. */
export class FaqTextError extends Error {
  override readonly name = 'FaqTextError';
  readonly line: number;

  constructor(line: number, problem: string) {
    super(`FAQ text, line ${line}: ${problem}`);
    this.line = line;
  }
}

/** Where the last answer ends; the text has no other mark for it. */
const closingHeading = 'Still have questions?';

interface Block {
  readonly text: string;
  readonly line: number;
}

interface Heading {
  readonly at: number;
  readonly line: number;
  readonly section: string;
  readonly id: string;
  readonly label: string;
  readonly question: string;
}

/**
 * Takes the whole file, line feeds only. Gives title, subtitle, sections with their entries, and the
 * closing blocks, every piece byte for byte.
 * @throws {FaqTextError} naming the line where the text stops having the known shape.
 */
export function parseFaq(text: string): ParsedFaq {
  const blocks = splitBlocks(text);
  const end = blocks.findIndex((block) => block.text === closingHeading);
  if (end < 0) throw new FaqTextError(lastLine(blocks), `no closing words “${closingHeading}” found`);
  const headings = findHeadings(blocks.slice(0, end));
  const [title, subtitle] = blocks;
  const first = headings[0];
  if (!title || !subtitle || !first) throw new FaqTextError(1, 'no numbered question such as “1.1 …” found');
  if (first.at !== 3) {
    const line = blocks[first.at]?.line ?? 1;
    throw new FaqTextError(line, 'title, subtitle and a section title must stand before the first question');
  }
  return {
    title: title.text,
    subtitle: subtitle.text,
    sections: readSections(blocks, headings, end),
    closing: blocks.slice(end).map((block) => block.text),
  };
}

function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let line = 1;
  for (const block of text.split('\n\n')) {
    if (block.includes('\r')) throw new FaqTextError(line, 'Windows line endings; save with line feeds only');
    if (block.trim() !== block || block === '') {
      throw new FaqTextError(
        line,
        'blocks must be separated by exactly one empty line, without spaces around',
      );
    }
    blocks.push({ text: block, line });
    line += block.split('\n').length + 1;
  }
  return blocks;
}

function lastLine(blocks: readonly Block[]): number {
  return blocks.at(-1)?.line ?? 1;
}

/** Numbers run 1.1, 1.2, 2.1 …; a gap means a heading was lost or a paragraph was taken for one. */
function findHeadings(blocks: readonly Block[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [at, block] of blocks.entries()) {
    const match = /^((\d+)\.(\d+)\.?) (.+)/su.exec(block.text);
    const [, label, major, minor, question] = match ?? [];
    if (!label || !major || !minor || !question) continue;
    const heading = { at, line: block.line, label, question, section: major, id: `${major}.${minor}` };
    const expected = expectedIds(headings.at(-1));
    if (!expected.includes(heading.id)) {
      throw new FaqTextError(block.line, `found “${label}”, expected ${expected.join(' or ')}`);
    }
    headings.push(heading);
  }
  return headings;
}

function expectedIds(previous: Heading | undefined): readonly string[] {
  if (!previous) return ['1.1'];
  const [major = 0, minor = 0] = previous.id.split('.').map(Number);
  return [`${major}.${minor + 1}`, `${major + 1}.1`];
}

function readSections(
  blocks: readonly Block[],
  headings: readonly Heading[],
  end: number,
): readonly Section[] {
  const sections: { id: string; title: string; entries: Entry[] }[] = [];
  for (const [index, heading] of headings.entries()) {
    let section = sections.at(-1);
    if (section?.id !== heading.section) {
      section = { id: heading.section, title: readTitle(blocks[heading.at - 1], heading), entries: [] };
      sections.push(section);
    }
    const next = headings[index + 1];
    const sectionTitleFollows = next !== undefined && next.section !== heading.section;
    const until = next ? next.at - (sectionTitleFollows ? 1 : 0) : end;
    section.entries.push(readEntry(blocks.slice(heading.at, until), heading));
  }
  return sections;
}

/** The last paragraph of an answer is no title: it would be lost from the answer. */
function readTitle(block: Block | undefined, { section, line }: Heading): string {
  if (!block || /[.?!](?:\s|$)/u.test(block.text)) {
    throw new FaqTextError(block?.line ?? line, `expected the title of section ${section}`);
  }
  return block.text;
}

function readEntry(blocks: readonly Block[], heading: Heading): Entry {
  const paragraphs = blocks.slice(1);
  if (paragraphs.length === 0) throw new FaqTextError(heading.line, `question ${heading.id} has no answer`);
  const answer = paragraphs.map((block) => block.text).join('\n\n');
  const { id, label, question, section } = heading;
  return { id, label, question, section, answer, sentences: splitSentences(answer) };
}
