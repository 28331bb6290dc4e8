import { isPlainAddress } from '../../values/plain-address';
import type { Range } from '../model';

/** ASCII only: where Chinese text goes on without a space, the address has ended. */
const candidate = /(?<![A-Za-z0-9+.-])https:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/g;

/** What a reader would take for more of the host: the parser would, too. */
const goesOn = /^[\p{L}\p{M}\p{N}\\]/u;

/**
 * Where a text has `https` addresses that lead where they read, to be made links: UTF-16 offsets, in order, without
 * the full stop after.
 */
export function links(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(candidate)) {
    const address = withoutClosing(match[0]);
    const rest = text.slice(match.index + match[0].length);
    const isCut = goesOn.test(rest) && !/^https:\/\/[^/?#]*[/?#]/.test(match[0]);
    if (!isCut && isPlainAddress(address)) {
      ranges.push({ start: match.index, end: match.index + address.length });
    }
  }
  return ranges;
}

/** The first address in a text that is none of its links: plain `http`, or not what it reads as. */
export function refusedLink(text: string): string | undefined {
  const addresses = [...text.matchAll(/\bhttps?:[\\/][^\s<>"]+/gi)];
  const starts = new Set(links(text).map(({ start }) => start));
  return addresses.find(({ index }) => !starts.has(index))?.[0];
}

/** A sentence's own punctuation is no part of an address; a bracket is, if it was opened within. */
function withoutClosing(address: string): string {
  const unopened = { ')': surplus(address, '(', ')'), ']': surplus(address, '[', ']') };
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if ((last === ')' || last === ']') && unopened[last] > 0) unopened[last] -= 1;
    else if (!/[.,;:!?'*]/.test(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function surplus(text: string, opening: string, closing: string): number {
  return text.split(closing).length - text.split(opening).length;
}
