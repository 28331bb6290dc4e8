/** Makes somebody's words stay words in what they are pasted into. */

/** For HTML, in text and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Escapes what CommonMark, and tables and struck out text beside it, would read as markup; at a line's start also
 * what would begin a list or a heading, or underline one. https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/gu, '\\$&')
    .replace(/^(\s*)([#+=:-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}

const foreign =
  /[\\`*_[\]<>~|&@:#=+^${}]|(?<=^\s*)-|(?<=^\s*\d+)[.)]|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])|\/(?=\/)/gmu;

/** As `escapeMarkdown`, and what the readers of Markdown in use make links, formulas, pictures or marks of. */
export function escapeForeignMarkdown(text: string): string {
  return text.replace(foreign, '\\$&');
}
