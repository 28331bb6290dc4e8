// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { KeyPassage } from '../../../src/ui/KeyPassage';
import { LinkedText } from '../../../src/ui/LinkedText';
import { Marked } from '../../../src/ui/Marked';
import { RegionCard } from '../../../src/ui/RegionCard';
import { renderAlone } from './render-alone';
import { entryOf, quoteOf } from './samples';

const part = quoteOf('1.2', { from: 0, to: 1 }, [{ start: 0, end: 12 }]);
const whole = quoteOf('2.2', { from: 0, to: 1 }, [{ start: 0, end: 10_000 }]);

describe('the key passage', () => {
  it('is the official sentence, unchanged and in English, our emphasis in bold', () => {
    const alone = renderAlone(<KeyPassage quotes={[part]} onCopy={async () => {}} onOpen={() => {}} />, {
      locale: 'zh-CN',
    });
    expect(alone.find('.official').textContent).toBe(part.text);
    expect(entryOf('1.2').answer).toContain(part.text);
    expect(alone.find('.quote').lang).toBe('en');
    expect(alone.texts('strong')).toEqual([part.text.slice(0, 12).trim()]);
  });

  it.each([
    ['some of it matters', part, true],
    ['all of it matters, where bold would say nothing', whole, false],
    ['nothing is emphasized', quoteOf('1.2', { from: 0, to: 1 }), false],
  ])('owns up to its bold where %s', (_when, quote, bold) => {
    const alone = renderAlone(<KeyPassage quotes={[quote]} onCopy={async () => {}} onOpen={() => {}} />);
    expect(alone.all('strong')).toHaveLength(bold ? 1 : 0);
    expect(alone.texts('.ours')).toEqual(bold ? ['Bold: emphasis ours'] : []);
  });

  it('opens its entry by the number and copies its own sentences', async () => {
    const onOpen = vi.fn();
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(<KeyPassage quotes={[part, whole]} onCopy={onCopy} onOpen={onOpen} />);
    await alone.press('Open entry 2.2');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('2.2');
    await alone.press('Copy with citation, 2.2');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ entry: whole.entry, passage: whole.passage }, 'plain');
  });
});

it('the region card quotes, with number and citation, and gives no verdict of its own', async () => {
  const onOpen = vi.fn();
  const alone = renderAlone(
    <RegionCard
      guidance={{ region: 'eu-central-1', transfer: false, quotes: [quoteOf('4.1', { from: 0, to: 1 })] }}
      region={{ id: 'eu-central-1', name: { en: 'Germany (Frankfurt)' } }}
      onCopy={async () => {}}
      onOpen={onOpen}
    />,
  );
  expect(alone.texts('h2')).toEqual(['Where your content lies']);
  expect(alone.texts('p.soft')).toEqual(["This page's address names eu-central-1 – Germany (Frankfurt)"]);
  expect(alone.texts('.official')).toEqual([quoteOf('4.1', { from: 0, to: 1 }).text]);
  await alone.press('Open entry 4.1');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('4.1');
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
