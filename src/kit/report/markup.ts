/** HTML whose every piece of text is text: nothing a team wrote can become markup. */
export interface Markup {
  readonly markup: string;
}

export type Piece = string | number | Markup | readonly Markup[];

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(piece: Piece): string {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string')
    return piece.replace(/[&<>"']/g, (character) => names[character] ?? character);
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
}

/** The template's own words are markup, what is put into it is text. */
export function html(words: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return {
    markup: words.map((word, at) => word + (at < pieces.length ? written(pieces[at] ?? '') : '')).join(''),
  };
}

/** One step to tick off, on paper as on the screen. */
export function step(id: string, words: Piece): Markup {
  return html`<li><input type="checkbox" id="${id}"><label for="${id}">${words}</label></li>\n`;
}

/** A text in which what stands between backticks is code. */
export function prose(text: string): Markup {
  const parts = text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
  return html`${parts}`;
}

/** @param head titles of the columns. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  const titles = head.map((title) => html`<th scope="col">${title}</th>`);
  const lines = rows.map(
    (row) =>
      html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>\n`,
  );
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${titles}</tr></thead>
<tbody>
${lines}</tbody>
</table>
`;
}

export const code = (text: string): Markup => html`<code>${text}</code>`;
