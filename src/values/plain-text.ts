/** A team's text is plain text: what is stored is what is read, and nothing in it is invisible. */
import { isCommon, spellOut, withoutInvisible } from './invisible';

const lineBreak = /\r\n?|[\u0085\u2028\u2029]/gu;

/** What `tidyLines` would change, where white space is blanks and line feeds. */
const untidy = /^[ \n]|[ \n]$| \n|\n |\n\n\n/;

const mostNamed = 5;

/** @returns the text without invisible characters that nothing needs, and those taken out, each once: `U+202E, U+0000`. */
export function cleanText(value: string): { readonly text: string; readonly removed: string } {
  // A policy has half a megabyte of texts, and of most there is nothing to clean.
  if (isCommon(value) && !untidy.test(value)) return { text: value, removed: '' };
  const lines = value.replace(lineBreak, '\n').replaceAll('\t', ' ');
  const found = new Set<string>();
  const text = withoutInvisible(lines, (character) => found.add(codePointName(character)));
  const names = [...found];
  const rest = names.length > mostNamed ? ' …' : '';
  return { text: tidyLines(text), removed: names.slice(0, mostNamed).join(', ') + rest };
}

/** White space within paragraphs stays; paragraphs are separated by exactly one empty line. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const longestShown = 60;

/** Makes a stranger's text safe to repeat in a message: short, on one line, the invisible spelt out. */
export function showText(value: string): string {
  const short = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return spellOut(short, (character) => `\\u{${hex(character)}}`);
}

function codePointName(character: string): string {
  return `U+${hex(character).padStart(4, '0')}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
