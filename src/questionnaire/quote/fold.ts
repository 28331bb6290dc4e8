/** What a copy may change without changing a word: quotation marks, white space, invisible characters. */

const doubleMarks = /[“”„‟«»「」『』〝〞＂]/gu;
const singleMarks = /[‘’‚‛‹›＇`´]/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

export function foldMarks(text: string): string {
  return text.replace(doubleMarks, '"').replace(singleMarks, "'");
}

/** Any run of white space, line breaks too, as one blank; none at the ends; nothing that is not seen. */
export function foldSpace(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

export function foldBoth(text: string): string {
  return foldMarks(foldSpace(text));
}
