/** Libraries keep their answers formatted, and some export them so: the cells of a table that hold HTML. */
import type { KitProblem } from '../model';
import { holdsHtml, plainHtml } from './html-text';

/** Reads cells one after the other, and tells at the end what was done with those that hold HTML. */
export interface HtmlCells {
  /** @returns the plain text where that is all there is to it; else the cell as it stands. */
  read(cell: string, line: number): string;
  told(): readonly Omit<KitProblem, 'file'>[];
}

export function createHtmlCells(): HtmlCells {
  const turned: number[] = [];
  const left: number[] = [];
  return {
    read(cell, line) {
      if (!holdsHtml(cell)) return cell;
      const plain = plainHtml(cell);
      (plain === undefined ? left : turned).push(line);
      return plain ?? cell;
    },
    told: () => [...toldOf(turned, turnedWords), ...toldOf(left, leftWords)],
  };
}

type Words = Pick<KitProblem, 'severity' | 'mend'> & { readonly what: (cells: string) => string };

function toldOf(
  lines: readonly number[],
  { severity, what, mend }: Words,
): readonly Omit<KitProblem, 'file'>[] {
  const [line] = lines;
  if (line === undefined) return [];
  return [
    { line, severity, mend, what: what(lines.length === 1 ? '1 cell holds' : `${lines.length} cells hold`) },
  ];
}

const turnedWords: Words = {
  severity: 'look',
  what: (cells) => `${cells} HTML, read as plain text.`,
  mend: 'Nothing; look at one of them with “preview”.',
};

const leftWords: Words = {
  severity: 'warning',
  what: (cells) =>
    `${cells} HTML that cannot be plain text – a picture, struck out or raised words, a tag nobody knows –: staff see it as it stands.`,
  mend: 'Say in plain words what it says.',
};
