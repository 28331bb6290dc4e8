// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { notesOf } from '../../../src/faq/notes';
import type { Gap } from '../../../src/faq/notes/model';
import { Results } from '../../../src/ui/Results';
import { renderAlone } from './render-alone';
import { entryOf, hitOf, teamEntry } from './samples';

const results = (fields: Partial<Parameters<typeof Results>[0]> = {}) => (
  <Results
    id="list"
    query="keys"
    hits={[]}
    isReading={false}
    shown={fields.hits?.length ?? 0}
    active={0}
    notesOf={notesOf}
    sectionTitle={(id) => `Section ${id}`}
    marks={() => []}
    onOpen={() => {}}
    onMore={() => {}}
    onActive={() => {}}
    contacts={[
      { text: 'Trust Center', address: 'https://trust.example/' },
      { text: 'ask@team.example', address: 'mailto:ask@team.example' },
    ]}
    gaps={[]}
    {...fields}
  />
);

const said = (alone: ReturnType<typeof renderAlone>) =>
  alone.texts('.result-note, .gap-sentence, .no-hit p:not(.ask)');
const asked = (alone: ReturnType<typeof renderAlone>) =>
  alone.all('.ask a').map((link) => link.getAttribute('href'));

const ours = 'In our words, then the FAQ’s own';
const words = Array(80).fill('word').join(' ');
/** “Customers retain control, maintenance, and ownership of member content.” */
const ownership = {
  from: entryOf('2.1').sentences.findIndex(({ text }) => text.startsWith('Customers retain')),
};
const owned = hitOf(entryOf('2.1'), { passage: { from: ownership.from, to: ownership.from + 1 } });
/** What member content is: no clause of ours speaks of it. */
const unspoken = hitOf(entryOf('2.1'), { passage: { from: 0, to: 1 } });

describe('what was found', () => {
  it('is said to be nothing certain only where the first is not', () => {
    const hits = [hitOf(entryOf('2.2')), hitOf(entryOf('3.2'), { confident: false })];
    const alone = renderAlone(results({ hits }));
    expect(said(alone)).toEqual([ours]);
    expect(alone.all('.closest')).toEqual([]);
    alone.show(results({ hits: [...hits].reverse() }));
    expect(said(alone)).toEqual([`Nothing certain – closest entries · ${ours}`]);
    expect(alone.all('.closest')).toHaveLength(1);
  });

  it('shows whose part it is and our clause, the passage in quotation marks, then small where it stands', () => {
    const alone = renderAlone(results({ hits: [owned] }));
    const [option] = alone.all('[role=option]');
    expect([...(option?.children ?? [])].map(({ className }) => className)).toEqual([
      'result-clause',
      'result-passage',
      'result-place',
    ]);
    expect(alone.texts('.result-clause')).toEqual([
      'Yours Control, maintenance and ownership of your content',
    ]);
    expect(alone.texts('.result-passage')).toEqual([
      '“Customers retain control, maintenance, and ownership of member content.”',
    ]);
    expect(alone.texts('.row-number, .question, .result-section')).toEqual([
      '2.1',
      entryOf('2.1').question,
      '· Section 2',
    ]);
    expect(alone.find('.result-passage').lang).toBe('en');
  });

  it('marks the searched words in the passage and in the question', () => {
    const entry = entryOf('3.2');
    const marks = (text: string) => [{ start: 0, end: Math.min(4, text.length) }];
    const alone = renderAlone(results({ hits: [hitOf(entry, { passage: { from: 1, to: 2 } })], marks }));
    expect(alone.all('mark').map((one) => one.textContent)).toEqual([
      (entry.sentences[1]?.text ?? '').slice(0, 4),
      entry.question.slice(0, 4),
    ]);
  });

  it('has no clause where our notes say nothing of the passage; in Chinese the entry’s summary stands for it', () => {
    expect(renderAlone(results({ hits: [unspoken] })).all('.result-clause')).toEqual([]);
    const chinese = renderAlone(results({ hits: [owned, unspoken] }), { locale: 'zh-CN' });
    expect(chinese.texts('.result-clause')).toEqual([
      expect.stringMatching(/[\p{Script=Han}]/u),
      notesOf('2.1').summary?.['zh-CN'],
    ]);
    expect(chinese.all('.result-clause [lang]')).toEqual([]);
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

  it('is cut so that what our clause rests on stays in sight', () => {
    const entry = entryOf('1.2');
    const from = entry.sentences.findIndex(({ text }) => text.includes('upgrade security patches'));
    const asked = 'upgrade security patches';
    const marks = (text: string) => {
      const at = [text.indexOf('ECS'), text.indexOf(asked)].filter((start) => start >= 0);
      return at.map((start) => ({ start, end: start + (text.startsWith('ECS', start) ? 3 : asked.length) }));
    };
    const alone = renderAlone(results({ hits: [hitOf(entry, { passage: { from, to: from + 1 } })], marks }));
    expect(alone.texts('.result-clause')[0]).toContain('upgrading its security patches');
    expect(alone.texts('.result-passage')).toEqual([expect.stringContaining(asked)]);
  });

  it('of a team is marked as such and has no clause and no language of ours', () => {
    const alone = renderAlone(results({ hits: [hitOf(teamEntry())], sectionTitle: () => '' }));
    expect(alone.texts('.team-mark')).toEqual(['team note, not Alibaba Cloud']);
    expect(
      alone.all('.row-number, .result-clause, .result-section, .question[lang], .result-passage[lang]'),
    ).toEqual([]);
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

  it.each([
    ['certain', true, 'Also mentions these words (1)'],
    ['closest', false, '1 more'],
  ])('beyond the %s ones is one option that brings it', (_kind, confident, name) => {
    const onMore = vi.fn();
    const hits = [hitOf(entryOf('2.2'), { confident }), hitOf(entryOf('3.2'), { confident: false })];
    const alone = renderAlone(results({ hits, shown: 1, active: 1, onMore }));
    expect(alone.texts('.row-number')).toEqual(['2.2']);
    const more = alone.find('.result-more');
    expect([more.textContent, more.id, more.role, more.getAttribute('aria-selected')]).toEqual([
      name,
      'list-1',
      'option',
      'true',
    ]);
    more.click();
    expect(onMore).toHaveBeenCalledOnce();
    alone.show(results({ hits, shown: 2 }));
    expect(alone.all('.result-more')).toEqual([]);
  });
});

describe('what was not found', () => {
  it('is not said while the team’s entries are still being read', () => {
    const alone = renderAlone(results({ isReading: true }));
    expect(alone.all('.no-hit')).toEqual([]);
    expect(alone.find('.result-note').textContent).toBe('Your team’s entries are still being read.');
  });

  it('is said, with what to do', () => {
    const alone = renderAlone(results({ query: ` ${'x'.repeat(80)} ` }));
    expect(said(alone)).toEqual([
      `Nothing found for “${'x'.repeat(60)}”.`,
      'Try other words, browse all entries, or ask:',
    ]);
    expect(asked(alone)).toEqual(['https://trust.example/', 'mailto:ask@team.example']);
    expect(alone.find('.results').hidden).toBe(true);
  });

  const soc: Gap = { id: 'soc', closest: '1', topic: { en: 'SOC reports' } };
  const iso: Gap = { ...soc, id: 'iso', topic: { en: 'ISO standards' } };
  const { closest: _, ...quotas }: Gap = { ...soc, id: 'quotas', topic: { en: 'quotas' } };
  const uncertain = hitOf(entryOf('2.2'), { confident: false });
  const sections = (alone: ReturnType<typeof renderAlone>) => alone.texts('.gap .ours');

  it('is one card that names every gap of the text, and whom to ask', () => {
    const alone = renderAlone(results({ hits: [uncertain], gaps: [soc, iso] }));
    expect(said(alone)).toEqual([
      'Not in this FAQ: SOC reports.',
      'Not in this FAQ: ISO standards.',
      `Closest entries, not an answer · ${ours}`,
    ]);
    expect(alone.all('.gap')).toHaveLength(1);
    expect(asked(alone)).toEqual(['https://trust.example/', 'mailto:ask@team.example']);
    expect(alone.all('.no-hit')).toEqual([]);
    expect(alone.all('.closest [role=option]')).toHaveLength(1);
  });

  it('has the closest section, as our notes have it, else as the closest result has it', () => {
    const alone = renderAlone(results({ hits: [uncertain], gaps: [soc, iso, quotas] }));
    expect(sections(alone)).toEqual(['Closest section: Section 1', 'Closest section: Section 2']);
    alone.show(results({ gaps: [soc] }));
    expect(sections(alone)).toEqual(['Closest section: Section 1']);
    alone.show(results({ gaps: [quotas] }));
    expect(sections(alone)).toEqual([]);
    expect(alone.all('.gap, .no-hit')).toHaveLength(1);
  });

  it('has none where something certain was found', () => {
    const alone = renderAlone(results({ hits: [hitOf(entryOf('2.2'))], gaps: [soc] }));
    expect(alone.all('.gap .ours, .closest')).toEqual([]);
    expect(asked(alone)).toHaveLength(2);
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
