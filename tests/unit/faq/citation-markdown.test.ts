import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import { officialFaq } from '../../../src/faq/official';
import { splitSentences } from '../../../src/faq/sentences';
import { smallFaq } from '../small-notes';

/** CommonMark with tables and struck out text, HTML let through: whatever could become markup does. */
const markdown = new MarkdownIt({ html: true });
const plain = ['paragraph_open', 'paragraph_close', 'text', 'softbreak', 'hardbreak'];

/** What a reader gets: the words, and whatever is more than words. */
function read(text: string): { readonly words: string; readonly markup: readonly string[] } {
  const tokens = markdown.parse(text, {}).flatMap((token) => token.children ?? [token]);
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
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['code', 'a `b` c', 'a \\`b\\` c'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['struck out text', '~~a~~', '\\~\\~a\\~\\~'],
    ['a link and a picture', '![a](b) [c]', '!\\[a\\](b) \\[c\\]'],
    ['HTML and an address', '<b> <https://a.example>', '\\<b\\> \\<https://a.example\\>'],
    ['a character’s name', 'a &amp; b', 'a \\&amp; b'],
    ['a cell’s border', 'a | b', 'a \\| b'],
    ['a table', 'x\n\na | b\n--|--\nc | d', 'x\n\na \\| b\n\\--\\|--\nc \\| d'],
    ['a table of one column', 'x\n\na|\n:-', 'x\n\na\\|\n\\:-'],
    ['a heading', 'x\n\n# a', 'x\n\n\\# a'],
    ['an underlined heading', 'a\n===\nb\n---', 'a\n\\===\nb\n\\---'],
    ['lists', 'x\n\n- a\n+ b\n  - c', 'x\n\n\\- a\n\\+ b\n  \\- c'],
    ['what begins a line', 'a\n# b\n+ c\n- d\n1. e\n22) f', 'a\n\\# b\n\\+ c\n\\- d\n1\\. e\n22\\) f'],
    ['a numbered list', 'x\n\n1. a\n12) b', 'x\n\n1\\. a\n12\\) b'],
    ['a quotation', 'x\n\n> a', 'x\n\n\\> a'],
    ['an empty line of blanks', 'x\n \t\ny', 'x\n\ny'],
    ['indented code', 'x\n\n    a', 'x\n\na'],
  ])('keeps %s words', (_, answer, escaped) => {
    const cited = cite({ entry: teamNote(answer) }, 'markdown', 'en', officialFaq);
    expect(cited.startsWith(`“${escaped}” — team note`)).toBe(true);
    expect(read(cited).markup).toEqual([]);
  });

  it('leaves alone what is no markup where it stands', () => {
    const answer = 'A well-kept 1.2 (a: b) = c # d + e. So.';
    const cited = cite({ entry: teamNote(answer) }, 'markdown', 'en', officialFaq);
    expect(cited.startsWith(`“${answer}” — team note`)).toBe(true);
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
    'https://a.example',
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...marks)).map((parts) => parts.join(''));
  const line = text.map((value) => value.replaceAll('\n', ''));

  it('of a team is words and nothing else, whatever the team writes', () => {
    fc.assert(
      fc.property(text, line, line, (answer, question, owner) => {
        const entry = teamNote(answer, question, owner);
        const { words, markup } = read(cite({ entry }, 'markdown', 'en', officialFaq));
        expect(markup).toEqual([]);
        expect(words).toBe(squeezed(cite({ entry }, 'plain', 'en', officialFaq)));
      }),
    );
  });

  it('of the FAQ has the title’s emphasis and the source’s link, and no markup else', () => {
    fc.assert(
      fc.property(text, (answer) => {
        const { title, edition, entries } = smallFaq({ '1.1': answer });
        const cited = entries.map((entry) => cite({ entry }, 'markdown', 'en', { title, edition })).join('');
        expect(read(cited).markup).toEqual(['em_open', 'em_close', 'link_open', 'link_close']);
      }),
    );
  });
});
