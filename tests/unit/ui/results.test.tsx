// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { officialNotes } from '../../../src/faq/notes';
import { Results } from '../../../src/ui/Results';
import { renderAlone } from './render-alone';
import { entryOf, hitOf, teamEntry } from './samples';

const [firstGap, secondGap] = officialNotes.gaps;
if (!firstGap || !secondGap) throw new Error('Two gaps are needed');

const results = (fields: Partial<Parameters<typeof Results>[0]> = {}) => (
  <Results
    id="list"
    query="keys"
    hits={[]}
    active={0}
    sectionTitle={(id) => `Section ${id}`}
    marks={() => []}
    onOpen={() => {}}
    onActive={() => {}}
    contacts={[
      { text: 'Trust Center', address: 'https://trust.example/' },
      { text: 'ask@team.example', address: 'mailto:ask@team.example' },
    ]}
    gaps={[]}
    {...fields}
  />
);

const said = (alone: ReturnType<typeof renderAlone>) => alone.texts('.result-note, .gap p, .no-hit p');

const words = Array(80).fill('word').join(' ');

describe('what was found', () => {
  it('is said to be nothing certain only where the first is not', () => {
    const hits = [hitOf(entryOf('2.2')), hitOf(entryOf('3.2'), { confident: false })];
    const alone = renderAlone(results({ hits }));
    expect(said(alone)).toEqual([]);
    alone.show(results({ hits: [...hits].reverse() }));
    expect(said(alone)).toEqual(['Nothing certain – closest entries']);
  });

  it('shows number, question, passage in quotation marks and section, the searched words marked', () => {
    const entry = entryOf('3.2');
    const marks = (text: string) => [{ start: 0, end: Math.min(4, text.length) }];
    const alone = renderAlone(results({ hits: [hitOf(entry, { passage: { from: 1, to: 2 } })], marks }));
    const text = entry.sentences[1]?.text ?? '';
    expect(alone.texts('.row-number, .question')).toEqual(['3.2', entry.question]);
    expect(alone.texts('.result-passage')).toEqual([`“${text}”`]);
    expect(alone.texts('.result-section')).toEqual(['Section 3']);
    expect(alone.all('mark').map((one) => one.textContent)).toEqual([
      entry.question.slice(0, 4),
      text.slice(0, 4),
    ]);
    expect(alone.find('.result-passage').lang).toBe('en');
  });

  it.each([
    ['before the searched word', `${words} needle`, /^… “word .*needle”$/],
    ['after it', `needle ${words}`, /^“needle .*word” …$/],
    ['on both sides of it', `${words} needle ${words}`, /^… “word .*needle.*word” …$/],
  ])('is cut outside its quotation marks, %s', (_where, answer, shown) => {
    const marks = (text: string) => {
      const at = text.indexOf('needle');
      return at < 0 ? [] : [{ start: at, end: at + 6 }];
    };
    const alone = renderAlone(results({ hits: [hitOf(teamEntry({ answer }))], marks }));
    expect(alone.texts('.result-passage')).toEqual([expect.stringMatching(shown)]);
  });

  it('of a team is marked as such and has no language of ours', () => {
    const alone = renderAlone(results({ hits: [hitOf(teamEntry())] }));
    expect(alone.texts('.team-mark')).toEqual(['team note, not Alibaba Cloud']);
    expect(alone.all('.row-number, .question[lang], .result-passage[lang]')).toEqual([]);
  });

  it('has one option chosen, which the mouse chooses too, and opens by a click', () => {
    const onActive = vi.fn();
    const onOpen = vi.fn();
    const hits = [hitOf(entryOf('2.2')), hitOf(entryOf('3.2'))];
    const alone = renderAlone(results({ hits, active: 1, onActive, onOpen }));
    const options = alone.all('[role=option]');
    expect(options.map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    expect(options.map((one) => one.id)).toEqual(['list-0', 'list-1']);
    for (const one of options) one.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    expect(onActive.mock.calls).toEqual([[0]]);
    options[0]?.click();
    expect(onOpen.mock.calls).toEqual([[hits[0]]]);
  });
});

describe('what was not found', () => {
  it('is said, with what to do', () => {
    const alone = renderAlone(results({ query: ` ${'x'.repeat(80)} ` }));
    expect(said(alone)).toEqual([
      `Nothing found for “${'x'.repeat(60)}”.`,
      'Try other words, browse all entries, or ask:',
    ]);
    expect(alone.all('.ask a').map((link) => link.getAttribute('href'))).toEqual([
      'https://trust.example/',
      'mailto:ask@team.example',
    ]);
    expect(alone.find('.results').hidden).toBe(true);
  });

  it('names every gap of the text, with a contact, and still shows what is closest', () => {
    const hits = [hitOf(entryOf('2.2'), { confident: false })];
    const alone = renderAlone(results({ hits, gaps: [firstGap, secondGap] }));
    expect(alone.texts('.gap p')).toEqual([
      `Not in this FAQ: ${firstGap.topic.en}.`,
      `Not in this FAQ: ${secondGap.topic.en}.`,
    ]);
    expect(alone.all('.ask a')).toHaveLength(2);
    expect(alone.all('.no-hit')).toEqual([]);
    expect(alone.all('[role=option]')).toHaveLength(1);
    alone.show(results({ hits, gaps: [firstGap] }));
    expect(alone.all('.gap p')).toHaveLength(1);
  });

  it('is nobody to ask where something was found', () => {
    expect(renderAlone(results({ hits: [hitOf(entryOf('2.2'))] })).all('.ask')).toEqual([]);
  });

  it('is nothing at all while nothing is asked', () => {
    const alone = renderAlone(results({ query: '  ' }));
    expect(alone.all('h1, p')).toEqual([]);
    expect(alone.find('.results').hidden).toBe(true);
  });
});
