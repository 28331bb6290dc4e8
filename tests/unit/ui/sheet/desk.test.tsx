// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { decide, undecided } from '../../../../src/questionnaire/work';
import { entryOf, hitOf, teamEntry } from '../samples';
import { deskAlone, lines, workOf } from './desk-alone';

describe('the question in hand', () => {
  it('is the first open one, with its best candidate chosen where the FAQ answers it', () => {
    const { selected, chosen, alone } = deskAlone();
    expect([selected(), chosen()]).toEqual([lines[0], ['1.2']]);
    expect(alone.find('.verdict-line').textContent).toBe('The FAQ answers this');
    const passages = alone.all('.candidate');
    expect(passages.map((one) => one.querySelector('.row-number')?.textContent)).toEqual([
      '1.2',
      '1.1',
      '2.1',
    ]);
    const { sentences } = entryOf('1.2');
    expect(alone.texts('.candidate.chosen .quote')).toEqual([`“${sentences[0]?.text}”`]);
    expect(document.activeElement).toBe(alone.find('[role=listbox]'));
  });

  it('is where somebody was when the list is opened again', () => {
    const begun = workOf();
    const { work } = decide(begun, [0, 3], { outcome: 'not-said', quotations: [] });
    expect(deskAlone({ work }).selected()).toBe(lines[1]);
    const all = decide(begun, [0, 1, 2, 3], { outcome: 'not-said', quotations: [] }).work;
    expect(deskAlone({ work: all }).selected()).toBe(lines[0]);
  });

  it('has nothing chosen where nothing is certain, and names what the FAQ is silent on', async () => {
    const { press, alone, chosen } = deskAlone();
    await press('ArrowDown');
    expect(alone.texts('.verdict-line')).toEqual(['Not in this FAQ: SOC reports.']);
    expect(alone.texts('.verdict .ours')[0]).toMatch(/^Closest, not an answer/);
    expect(chosen()).toEqual([]);
    await press('ArrowDown');
    expect(alone.texts('.verdict-line')).toEqual(['Nothing certain – the closest sentences']);
    expect(chosen()).toEqual([]);
  });

  it('is not decided by an entry whose words are still being read', async () => {
    const entry = teamEntry();
    const passage = { from: 0, to: 0 };
    const waiting = hitOf(entry, { passage });
    const { alone, press, work } = deskAlone({
      work: workOf(['Who may use VPN?']),
      answer: () => ({ verdict: 'answered', candidates: [waiting] }),
    });
    expect(alone.all('.candidate .quote')).toEqual([]);
    for (const key of ['1', 'ArrowRight', 'Enter']) await press(key);
    expect([work().decisions.size, alone.all('.candidate.chosen').length]).toEqual([0, 0]);
    passage.to = 1;
    await press('1');
    expect(alone.texts('.candidate.chosen .quote')).toEqual(['“Ask first.”']);
    await press('Enter');
    expect(work().decisions.get(0)?.quotations).toEqual([{ entry, passage: { from: 0, to: 1 } }]);
  });

  it('says so where no entry comes near', () => {
    const { alone } = deskAlone({ work: workOf(['Is there nothing to it?']) });
    expect(alone.texts('.verdict .ours')).toEqual(['No entry comes near it.']);
    expect(alone.all('.candidate')).toEqual([]);
  });

  it('tells where it is asked again, and what it refers to', async () => {
    const { alone, press, selected } = deskAlone({
      work: workOf([
        ['ID', 'Question'],
        ['D-1', 'Where is the data stored?'],
        ['D-2', 'Who patches the instances named in D-1?'],
        ['D-3', 'Where is the data stored?'],
      ]),
    });
    expect(alone.texts('.asked > .ours')).toEqual([
      'Question 1 of 3 · D-1',
      'Asked again in row 4: one decision holds for all.',
    ]);
    await press('ArrowDown');
    expect(alone.texts('.referred p')).toEqual(['It refers to', 'D-1 Where is the data stored?']);
    await alone.does(() => alone.find('.referred button').click());
    expect(selected()).toBe('D-1 Where is the data stored?');
  });

  it('has a team’s words marked as no one else’s', () => {
    const entry = teamEntry({ question: 'Who may use VPN?', answer: 'Ask first.' });
    const { alone } = deskAlone({
      answer: () => ({ verdict: 'answered', candidates: [hitOf(entry)] }),
    });
    expect(alone.texts('.candidate .team-mark')).toEqual(['team note, not Alibaba Cloud']);
    expect(alone.all('.candidate [lang=en]')).toEqual([]);
  });
});

describe('a key', () => {
  it('decides: Enter accepts what is chosen, N says that the FAQ does not, each goes to the next open question', async () => {
    const { press, selected, work, progress, outcomes, alone } = deskAlone();
    await press('Enter');
    // One decision holds for both that ask the same.
    expect(progress()).toBe('2 of 4 decided');
    expect(selected()).toBe(lines[1]);
    expect(alone.status()).toBe('Accepted 1.2. 2 of 4 decided');
    await press('n');
    expect(work().decisions.get(1)).toMatchObject({ outcome: 'not-said', gap: { id: 'soc' } });
    await press('1');
    await press('Enter');
    expect(alone.status()).toBe('Accepted 4.1. 4 of 4 decided All questions are decided.');
    expect(outcomes()).toEqual(['accepted', 'not-said', 'accepted', 'accepted']);
    expect(selected()).toBe(lines[2]);
  });

  it('is undone, one by one, and takes one back to where it was', async () => {
    const { press, selected, progress, alone } = deskAlone();
    await press('Enter');
    await press('n');
    await press('u');
    expect([selected(), progress()]).toEqual([lines[1], '2 of 4 decided']);
    await press('U', { shiftKey: true });
    expect([selected(), progress()]).toEqual([lines[0], '0 of 4 decided']);
    await press('u');
    expect(alone.status()).toBe('There is nothing to undo.');
  });

  it('accepts nothing where nothing is chosen', async () => {
    const { press, progress, alone } = deskAlone();
    await press('ArrowDown');
    await press('Enter');
    expect(progress()).toBe('0 of 4 decided');
    expect(alone.status()).toBe('Choose 1, 2 or 3 first, or N for “not in this FAQ”.');
  });

  it.each([
    ['2', [['2', {}]], ['1.1']],
    ['2 of a keyboard whose digits need Shift', [['é', { code: 'Digit2' }]], ['1.1']],
    ['→', [['ArrowRight', {}]], ['1.1']],
    ['← from the first', [['ArrowLeft', {}]], ['2.1']],
    [
      '→ beyond the last',
      [
        ['3', {}],
        ['ArrowRight', {}],
      ],
      ['1.2'],
    ],
    ['Shift 3', [['#', { code: 'Digit3', shiftKey: true }]], ['1.2', '2.1']],
    ['Shift 1, which takes it out', [['!', { code: 'Digit1', shiftKey: true }]], []],
  ] as const)('chooses: %s', async (_key, keys, expected) => {
    const { press, chosen } = deskAlone();
    for (const [key, fields] of keys) await press(key, fields);
    expect(chosen()).toEqual(expected);
  });

  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with ⌘', { metaKey: true }],
    ['with Alt', { altKey: true }],
    ['of an input method', { isComposing: true }],
    ['that ends an input method’s composition', { keyCode: 229 }],
  ])('%s is nobody’s here', async (_what, fields) => {
    const { press, progress, selected } = deskAlone();
    for (const key of ['n', 'Enter', 'ArrowDown']) await press(key, fields);
    expect([progress(), selected()]).toEqual(['0 of 4 decided', lines[0]]);
  });

  it('of one letter does nothing once those are switched off; the others go on', async () => {
    const { press, alone, progress, chosen } = deskAlone();
    expect(alone.texts('.desk-keys > span').join()).toContain('N not in this FAQ');
    await alone.press('Single-letter keys');
    for (const key of ['n', 'e', '2', '?']) await press(key);
    expect([progress(), chosen(), alone.texts('.desk-keys > span').join()]).toEqual([
      '0 of 4 decided',
      ['1.2'],
      expect.not.stringContaining('not in this FAQ'),
    ]);
    await press('Enter');
    expect(progress()).toBe('2 of 4 decided');
  });

  it('belongs to what somebody types, to a control that it presses, to what it scrolls', async () => {
    const { press, alone, progress, selected } = deskAlone();
    await press('n', {}, alone.control('Your own note'));
    await press('n', {}, alone.control('Search by hand'));
    await press('Enter', {}, alone.control('Choose candidate 2, 1.1'));
    await alone.toggle(alone.find('.reading-check'));
    await press('ArrowDown', {}, alone.find('.scroll'));
    expect([progress(), selected()]).toEqual(['0 of 4 decided', lines[0]]);
    await press('Enter', {}, alone.control('Choose candidate 1, 1.2'));
    expect(progress()).toBe('2 of 4 decided');
  });

  it('is nobody’s while another part of the page is in front', async () => {
    const { press, progress } = deskAlone({ isActive: false });
    await press('n');
    expect(progress()).toBe('0 of 4 decided');
  });

  it.each([
    [['End'], 40],
    [['PageDown'], 11],
    [['PageDown', 'PageUp', 'PageUp'], 1],
    [['End', 'PageDown', 'ArrowDown'], 40],
    [['End', 'Home'], 1],
  ])('%j goes far in the list, and nowhere outside it', async (keys, at) => {
    const many = Array.from({ length: 40 }, (_, row) => `Who patches instance ${row + 1}?`);
    const { press, selected, alone } = deskAlone({ work: workOf(many), checked: false });
    for (const key of keys) await press(key, {}, alone.control('Choose candidate 1, 1.2'));
    if (!keys.includes('ArrowDown')) expect(selected()).toBe(many[0]);
    await press('Home', {}, alone.find('[role=listbox]'));
    for (const key of keys) await press(key, {}, alone.find('[role=listbox]'));
    expect(selected()).toBe(many[at - 1]);
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['⌘', { metaKey: true }],
  ])('%s K goes to the search, also while somebody types', async (_key, held) => {
    const { press, alone } = deskAlone();
    await press('e');
    await press('k', held);
    expect(document.activeElement).toBe(alone.control('Search by hand'));
    await press('Escape');
    expect(document.activeElement).toBe(alone.find('[role=listbox]'));
  });

  it('E writes a note, Esc leaves it, ? hides the row that names the keys', async () => {
    const { press, alone, work } = deskAlone();
    await press('e');
    const note = alone.control<HTMLTextAreaElement>('Your own note');
    expect(document.activeElement).toBe(note);
    await alone.fill(note as unknown as HTMLInputElement, 'See the contract.');
    expect(work().decisions.get(0)).toEqual({ ...undecided, note: 'See the contract.' });
    await press('Escape');
    expect(document.activeElement).toBe(alone.find('[role=listbox]'));
    await press('?');
    expect(alone.find('.desk-keys').hidden).toBe(true);
  });
});

describe('an answer', () => {
  it('is joined of several passages, in the order in which they were chosen, and parted again', async () => {
    const { alone, press, work } = deskAlone();
    await alone.press('Join, 2.1');
    await alone.does(() => alone.find('.candidate:nth-child(2) .sentences-toggle').click());
    await alone.does(() => alone.all('.sentence-choice input').at(-1)?.click());
    expect(alone.texts('.joined .row-number')).toEqual(['1.2', '2.1', '1.1']);
    await alone.does(() => alone.find('.joined li:nth-child(2) button').click());
    await press('Enter');
    const last = entryOf('1.1').sentences.length;
    expect(
      work()
        .decisions.get(0)
        ?.quotations.map(({ entry, passage }) => [entry.id, passage]),
    ).toEqual([
      ['1.2', { from: 0, to: 1 }],
      ['1.1', { from: last - 1, to: last }],
    ]);
  });

  it('is shown where it is decided, and opened again', async () => {
    const { alone, press, progress } = deskAlone();
    await press('Enter');
    await press('ArrowUp');
    expect(alone.texts('.settled-line')).toEqual(['Accepted']);
    await alone.press('Open again');
    expect([progress(), alone.all('.settled')]).toEqual(['1 of 4 decided', []]);
    await alone.press('Undo');
    expect(progress()).toBe('2 of 4 decided');
  });

  it('is found by hand with other words', async () => {
    const find = vi.fn(() => ({ hits: [hitOf(entryOf('5.1'))], marks: () => [], gaps: [] }));
    const { alone, chosen, press, work } = deskAlone({ find: find as never });
    await alone.type('Search by hand', 'contract');
    expect(find.mock.calls.at(-1)).toEqual(['contract', 5]);
    await alone.press('Choose 5.1');
    expect(chosen()).toEqual(['5.1']);
    await press('1');
    const box = alone.control('Search by hand');
    await press('Enter', { keyCode: 229 } as never, box);
    expect(chosen()).toEqual(['1.2']);
    await press('Enter', {}, box);
    expect([chosen(), document.activeElement]).toEqual([['5.1'], alone.find('[role=listbox]')]);
    await press('Enter');
    expect(
      work()
        .decisions.get(0)
        ?.quotations.map(({ entry }) => entry.id),
    ).toEqual(['5.1']);
  });
});

describe('the list', () => {
  it('shows all, or those of one outcome, and stays where it was if it can', async () => {
    const { alone, press, selected } = deskAlone();
    await press('Enter');
    expect(alone.texts('.filter')).toEqual(['All 4', 'Open 2', 'Accepted 2', 'Not said 0']);
    await alone.press('Accepted 2');
    expect(alone.texts('.list-text')).toEqual([lines[0], lines[3]]);
    expect(selected()).toBe(lines[0]);
    await press('ArrowDown');
    expect(alone.find('.asked h2').textContent).toBe(lines[3]);
    await alone.press('Not said 0');
    expect(alone.texts('.none')).toEqual(['No question of this kind.']);
    expect(alone.find('.asked h2').textContent).toBe(lines[3]);
  });

  it('has its sections, and tells of each question what became of it or what stands ready', async () => {
    const { alone, press } = deskAlone({
      work: workOf([
        ['Section', 'Question'],
        ['Platform', lines[0] ?? ''],
        ['Data', lines[1] ?? ''],
        ['Data', lines[2] ?? ''],
      ]),
    });
    expect(alone.texts('.list-section')).toEqual(['Platform', 'Data']);
    await press('n');
    expect(alone.texts('[role=option] > .hidden')).toEqual([
      'not in this FAQ',
      'the FAQ does not say',
      'closest entries only',
    ]);
  });

  it('shows two hundred at once, and turns by buttons and by keys', async () => {
    const many = Array.from({ length: 450 }, (_, at) => `Who patches instance ${at + 1}?`);
    const { alone, press, selected } = deskAlone({ work: workOf(many), checked: false });
    expect([alone.all('[role=option]').length, alone.texts('.pages span')]).toEqual([200, ['1–200 of 450']]);
    await alone.press('Questions after');
    expect([selected(), alone.texts('.pages span')]).toEqual([
      'Who patches instance 201?',
      ['201–400 of 450'],
    ]);
    await press('ArrowUp');
    expect(selected()).toBe('Who patches instance 200?');
    const last = alone.all('[role=option]').at(-1);
    expect([last?.getAttribute('aria-posinset'), last?.getAttribute('aria-setsize')]).toEqual(['200', '450']);
  });
});
