import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import { officialFaq } from '../../../src/faq/official';
import { splitSentences } from '../../../src/faq/sentences';
import { manyRuns } from '../any-text';
import { smallFaq } from '../small-notes';

/** CommonMark with tables, struck out text and links of bare addresses, HTML let through: what could be markup is. */
const markdown = new MarkdownIt({ html: true, linkify: true });
/** Without links of bare addresses: the FAQ's own may become some. */
const literal = new MarkdownIt({ html: true });
const plain = ['paragraph_open', 'paragraph_close', 'text', 'softbreak', 'hardbreak'];

/** Ours around a team's words: the mark, then one quotation to the end. */
const quotation = ['blockquote_open', 'blockquote_close'];

/** What a reader gets: the words, and whatever is more than words. */
function read(
  text: string,
  parser = markdown,
): { readonly words: string; readonly markup: readonly string[] } {
  const tokens = parser.parse(text, {}).flatMap((token) => token.children ?? [token]);
  const words = tokens.map(({ type, content }) => (type === 'text' ? content : ' ')).join('');
  return {
    words: squeezed(words),
    markup: tokens.map(({ type }) => type).filter((type) => !plain.includes(type)),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function teamNote(answer: string, question = 'Who?', owner = 'Ops') {
  const entry = { id: 'a', label: 'a', question, section: 'team', answer, sentences: splitSentences(answer) };
  return { ...entry, team: { rules: [], owner } };
}

describe('a quotation in Markdown', () => {
  it.each<[what: string, answer: string, escaped: string]>([
    ['a backslash', 'a\\b \\@c', 'a\\\\b \\\\\\@c'],
    ['code', 'a `b` c', 'a \\`b\\` c'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['struck out text', '~~a~~', '\\~\\~a\\~\\~'],
    ['a link and a picture', '![a](b) [c]', '!\\[a\\](b) \\[c\\]'],
    ['a definition', '[a]: b "c"', '\\[a\\]\\: b "c"'],
    ['HTML', '<b> <!-- c', '\\<b\\> \\<!-- c'],
    ['an address', 'https://a.example', 'https\\:\\//a\\.example'],
    ['an address without its scheme', 'www.a.com //b.org', 'www\\.a\\.com \\//b\\.org'],
    ['a mail address', 'a@b.com mailto:c@d.org', 'a\\@b\\.com mailto\\:c\\@d\\.org'],
    ['a character’s name', 'a &amp; b', 'a \\&amp; b'],
    ['a formula', '$a^2$ {b}', '\\$a\\^2\\$ \\{b\\}'],
    ['a table', 'x\n\na | b\n--|--\nc | d', 'x\n>\n> a \\| b\n> \\--\\|--\n> c \\| d'],
    ['a table of one column', 'x\n\na|\n:-', 'x\n>\n> a\\|\n> \\:-'],
    ['a heading', 'x\n\n# a', 'x\n>\n> \\# a'],
    ['an underlined heading', 'a\n===\nb\n---', 'a\n> \\=\\=\\=\n> b\n> \\---'],
    ['rules', 'x\n\n---\n\n***', 'x\n>\n> \\---\n>\n> \\*\\*\\*'],
    ['lists', 'x\n\n- a\n+ b\n  - c', 'x\n>\n> \\- a\n> \\+ b\n> \\- c'],
    ['numbered lists', 'x\n\n1. a\n12) b', 'x\n>\n> 1\\. a\n> 12\\) b'],
    ['a quotation', 'x\n\n> a', 'x\n>\n> \\> a'],
    ['an empty line of blanks', 'x\n \t\ny', 'x\n>\n> y'],
    ['indented code', 'x\n\n    a\n\n\tb', 'x\n>\n> a\n>\n> b'],
  ])('keeps %s words', (_, answer, escaped) => {
    const cited = cite({ entry: teamNote(answer) }, 'markdown', 'en', officialFaq);
    expect(cited.endsWith(`\n>\n> ${escaped}`)).toBe(true);
    expect(read(cited).markup).toEqual(quotation);
  });

  it('leaves alone what is no markup where it stands', () => {
    const answer = 'A well-kept (a, b) - 1 "d" / e; so? Yes!';
    expect(cite({ entry: teamNote(answer) }, 'markdown', 'en', officialFaq).endsWith(`> ${answer}`)).toBe(
      true,
    );
  });

  const pieces = [
    'a',
    'B',
    '1',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '.',
    ')',
    '(',
    '!',
    ':',
    '=',
    '+',
    '-',
    '#',
    '>',
    '$',
    '"',
  ];
  const marks = [
    '*',
    '_',
    '`',
    '~~',
    '[',
    ']',
    '<b>',
    '</b>',
    '&lt;',
    '|',
    '\\',
    '\t',
    '\n---\n',
    '\n===\n',
    '\na | b\n|-|-|\n',
    '\n# ',
    '\n+ ',
    ...[
      'https://a.example',
      'www.a.com',
      'a@b.com',
      '//',
      '@',
      '\n    ',
      '\n\t',
      '\n>',
      '![a](b)',
      '\n[a]: b',
      '“',
      '”',
    ],
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...marks)).map((parts) => parts.join(''));
  const line = text.map((value) => value.replaceAll('\n', ''));

  it('of a team is words and nothing else, whatever the team writes', () => {
    fc.assert(
      fc.property(text, line, line, (answer, question, owner) => {
        const entry = teamNote(answer, question, owner);
        const { words, markup } = read(cite({ entry }, 'markdown', 'en', officialFaq));
        expect(markup).toEqual(quotation);
        const unquoted = cite({ entry }, 'plain', 'en', officialFaq).replace(/^> ?/gmu, '');
        expect(words).toBe(squeezed(unquoted));
      }),
      manyRuns,
    );
  });

  it('of the FAQ has the title’s emphasis and the source’s link, and no markup else', () => {
    fc.assert(
      fc.property(text, (answer) => {
        const { title, edition, entries } = smallFaq({ '1.1': answer });
        const cited = entries.map((entry) => cite({ entry }, 'markdown', 'en', { title, edition })).join('');
        expect(read(cited, literal).markup).toEqual(['em_open', 'em_close', 'link_open', 'link_close']);
      }),
    );
  });
});
