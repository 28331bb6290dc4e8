import { describe, expect, it } from 'vitest';
import { FaqTextError, parseFaq } from '../../../src/faq/parse';

const blocks = ['Title', 'Subtitle', 'First section', '1.1 Who?', 'You.', '1.2. What?', 'This.', 'And that'];
const more = ['Second section', '2.1 Where?', 'Here.'];
const closing = ['Still have questions?', 'Ask.'];
const file = (...parts: readonly (readonly string[])[]) => parts.flat().join('\n\n');

describe('parseFaq', () => {
  it('reads sections, entries, paragraphs and closing words as printed', () => {
    const { sections, ...frame } = parseFaq(file(blocks, more, closing));
    expect(frame).toEqual({ title: 'Title', subtitle: 'Subtitle', closing });
    expect(
      sections.map(({ id, title, entries }) => [
        id,
        title,
        ...entries.map(({ label, question, answer, section }) => [section, label, question, answer]),
      ]),
    ).toEqual([
      ['1', 'First section', ['1', '1.1', 'Who?', 'You.'], ['1', '1.2.', 'What?', 'This.\n\nAnd that']],
      ['2', 'Second section', ['2', '2.1', 'Where?', 'Here.']],
    ]);
  });

  it('counts to ten and on', () => {
    const tens = Array.from({ length: 12 }, (_, at) => [`1.${at + 1} Why?`, 'So.']).flat();
    const more = Array.from({ length: 9 }, (_, at) => ['Section', `${at + 2}.1 Why?`, 'So.']).flat();
    const { sections } = parseFaq(file(['Title', 'Subtitle', 'First section'], tens, more, closing));
    expect(sections[0]?.entries.at(-1)?.id).toBe('1.12');
    expect(sections.at(-1)?.entries.at(-1)?.id).toBe('10.1');
  });

  it('takes nothing after the closing words for a question', () => {
    const after = [...closing, '1.3 Who else?', 'Nobody.'];
    expect(parseFaq(file(blocks, after)).closing).toEqual(after);
  });

  it('keeps line breaks within a question and a paragraph', () => {
    const [entry] =
      parseFaq(file(['T', 'S', 'F', '1.1 Who\nis it?', 'You\nall.'], closing)).sections[0]?.entries ?? [];
    expect([entry?.question, entry?.answer]).toEqual(['Who\nis it?', 'You\nall.']);
  });

  it('takes a version for part of a title', () => {
    const { sections } = parseFaq(file(blocks, ['TLS 1.2 and 1.3', '2.1 Where?', 'Here.'], closing));
    expect(sections[1]?.title).toBe('TLS 1.2 and 1.3');
  });

  it.each<[why: string, text: string, line: number, says: RegExp]>([
    ['an empty text', '', 1, /one empty line/],
    ['no closing words', file(blocks), 15, /Still have questions/],
    ['no question', file(['Title', 'Subtitle'], closing), 1, /no numbered question/],
    ['no subtitle', file(['Title', ...blocks.slice(2)], closing), 5, /title, subtitle and a section title/],
    [
      'a lost heading',
      file(blocks, ['Second', '2.2 How?', 'So.'], closing),
      19,
      /found “2.2”, expected 1.3 or 2.1/,
    ],
    ['a number out of order', file(blocks, ['1.2 Again?', 'So.'], closing), 17, /expected 1.3 or 2.1/],
    ['a question without an answer', file(blocks, ['1.3 How?'], closing), 17, /question 1.3 has no answer/],
    [
      'a section without its title',
      file(['T', 'S', 'F', '1.1 Who?', '2.1 What?', 'This.'], closing),
      7,
      /1.1 has no answer/,
    ],
    [
      'a paragraph for a title',
      file(['T', 'S', 'F', '1.1 Who?', 'You.', 'Me.', '2.1 What?', 'This.'], closing),
      11,
      /expected the title of section 2/,
    ],
    [
      'a question for a title',
      file(['T', 'S', 'F', '1.1 Who?', 'You.', 'Me?', '2.1 What?', 'This.'], closing),
      11,
      /expected the title of section 2/,
    ],
    [
      'an exclamation for a title',
      file(['T', 'S', 'F', '1.1 Who?', 'You.', 'Me! Now', '2.1 What?', 'This.'], closing),
      11,
      /expected the title of section 2/,
    ],
    ['a block too many', file(['Note', ...blocks], closing), 9, /title, subtitle and a section title/],
    [
      'a lost heading after lines',
      file(['A\nB\nC', ...blocks.slice(1), '1.4 How?'], closing),
      19,
      /found “1.4”/,
    ],
    ['Windows line endings', file(blocks, closing).replaceAll('\n', '\r\n'), 1, /Windows line endings/],
    ['a doubled empty line', file(blocks, closing).replace('You.', '\nYou.'), 9, /exactly one empty line/],
    ['spaces around a block', file(blocks, closing).replace('You.', 'You. '), 9, /without spaces around/],
  ])('names the line where the text goes wrong: %s', (_, text, line, says) => {
    const failure = (() => {
      try {
        return parseFaq(text);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(FaqTextError);
    expect(failure).toMatchObject({ name: 'FaqTextError', line, message: expect.stringMatching(says) });
  });
});
