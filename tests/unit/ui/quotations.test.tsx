// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LinkedText } from '../../../src/ui/LinkedText';
import { Marked } from '../../../src/ui/Marked';
import { Quotation } from '../../../src/ui/Quotation';
import { renderAlone } from './render-alone';
import { entryOf, quoteOf } from './samples';

const onCopy = async () => {};
const onOpen = () => {};

/** A long sentence of which some words matter. */
const sentence = quoteOf('1.2', { from: 0, to: 1 });
const long = { ...sentence, emphasis: [{ start: 10, end: 30 }] };
const short = quoteOf('2.2', { from: 0, to: 1 }, [{ start: 0, end: 9 }]);

describe('a quotation', () => {
  it('is its telling part at first, every cut marked outside the quotation marks; by one press it is whole', async () => {
    const alone = renderAlone(<Quotation quote={long} onOpen={onOpen} onCopy={onCopy} />);
    expect(entryOf('1.2').answer).toContain(long.text);
    expect(alone.texts('.quote')).toEqual([`[…] “${long.text.slice(10, 30).trim()}” […]`]);
    expect(alone.all('.official').map((one) => one.textContent)).toEqual([long.text.slice(10, 30)]);
    await alone.press('Whole sentence, 1.2');
    expect(alone.find('.official').textContent).toBe(long.text);
    expect(alone.all('strong').map((one) => one.textContent)).toEqual([long.text.slice(10, 30)]);
    expect(alone.texts('.ours')).toEqual(['Bold: emphasis ours']);
    expect(alone.control('Shorter, 1.2').getAttribute('aria-expanded')).toBe('true');
    await alone.press('Shorter, 1.2');
    expect(alone.all('strong, .ours')).toEqual([]);
  });

  it.each([
    ['a short one', short],
    ['one of which nothing is emphasized', sentence],
  ])('is whole from the start where it is %s, and has no bold to own up to', (_what, quote) => {
    const alone = renderAlone(<Quotation quote={quote} onOpen={onOpen} onCopy={onCopy} />);
    expect(alone.find('.official').textContent).toBe(quote.text);
    expect(alone.all('strong, .ours, .cut, [aria-expanded]:not(.narrow)')).toEqual([]);
  });

  it('says what its verb makes it', () => {
    const alone = renderAlone(<Quotation quote={short} kind="promise" onOpen={onOpen} onCopy={onCopy} />);
    expect(alone.texts('.tag')).toEqual(['promise']);
  });

  it('opens its entry at its own place and copies its own sentences, never cut', async () => {
    const opened = vi.fn();
    const copied = vi.fn(async () => {});
    const alone = renderAlone(<Quotation quote={long} onOpen={opened} onCopy={copied} />);
    await alone.press('Open entry 1.2');
    expect(opened).toHaveBeenCalledExactlyOnceWith('1.2', long.passage);
    await alone.press('Copy with citation, 1.2');
    expect(copied).toHaveBeenCalledExactlyOnceWith({ entry: long.entry, passage: long.passage }, 'plain');
  });

  it.each([
    ['zh-CN', { en: 'Ours', 'zh-CN': '我们的' }, false, ['我们的']],
    ['zh-CN', { en: 'Ours', 'zh-CN': '我们的' }, true, []],
    ['zh-CN', { en: 'Ours' }, false, []],
    ['en', { en: 'Ours', 'zh-CN': '我们的' }, false, []],
  ] as const)('in %s has our clause %o first, answered already: %s', (locale, clause, isAnswered, shown) => {
    const quote = { ...short, clause };
    const alone = renderAlone(
      <Quotation quote={quote} isAnswered={isAnswered} onOpen={onOpen} onCopy={onCopy} />,
      { locale },
    );
    expect(alone.texts('.quotation-clause')).toEqual(shown);
    expect(alone.find('.quote').lang).toBe('en');
  });
});

const range = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const marked = fc
  .stringMatching(/^[a-z ]{1,60}$/)
  .chain((text) => fc.tuple(fc.constant(text), fc.array(range(text), { maxLength: 6 })));

describe('marked text', () => {
  it('is the text as it was, with exactly the given characters marked', () => {
    const alone = renderAlone(<p />);
    fc.assert(
      fc.property(marked, ([text, ranges]) => {
        alone.show(
          <p>
            <Marked text={text} ranges={ranges} as="mark" />
          </p>,
        );
        const runs = [...alone.find('p').childNodes].map((node) => ({
          characters: [...(node.textContent ?? '')],
          isMark: node.nodeName === 'MARK',
        }));
        const shown = runs.flatMap(({ characters, isMark }) => characters.map((one) => [one, isMark]));
        const isMarked = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
        expect(shown).toEqual([...text].map((one, at) => [one, isMarked(at)]));
      }),
    );
  });

  it('a team’s addresses can be followed, the searched words in them stay unmarked', () => {
    const text = 'Ask us at https://wiki.example/ask before you ask.';
    const words = [...text.matchAll(/ask/gi)].map(({ index }) => ({ start: index, end: index + 3 }));
    const alone = renderAlone(
      <p>
        <LinkedText text={text} marks={words} />
      </p>,
    );
    expect(alone.find('p').textContent).toBe(text);
    expect(alone.texts('mark')).toEqual(['Ask', 'ask']);
    expect(alone.all('a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['https://wiki.example/ask', 'https://wiki.example/ask'],
    ]);
  });
});
