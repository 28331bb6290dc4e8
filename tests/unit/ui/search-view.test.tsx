// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { renderAlone } from './render-alone';
import { entryOf, teamEntry, withTeam } from './samples';
import { box, view } from './searchable';

describe('a surface with a search', () => {
  it('is its home while nothing is searched, and goes where a number leads', async () => {
    const onNavigate = vi.fn();
    const alone = renderAlone(view({ onNavigate }));
    expect(alone.texts('h1')).toEqual(['Home']);
    await alone.press('to 3.2');
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
    expect(onNavigate).toHaveBeenLastCalledWith({ query: '', entry: '3.2' });
    await alone.press('Back');
    expect(alone.texts('h1')).toEqual(['Home']);
    expect(document.activeElement).toBe(alone.control(box));
    expect(onNavigate).toHaveBeenLastCalledWith({ query: '' });
  });

  it('shows results instead of its home', async () => {
    const alone = renderAlone(view({ recents: ['deletion'] }));
    await alone.type(box, 'keys');
    expect(alone.texts('h1')).toEqual(['Search results']);
    expect(alone.texts('.row-number')).toEqual(['2.2', '3.2', '1.1']);
    expect(alone.all('.browse, .recents')).toEqual([]);
  });

  it('names the keys of the list in the popup, that of the panel where there is one', async () => {
    const alone = renderAlone(view({ surface: 'popup' }));
    expect(alone.all('.keys')).toEqual([]);
    await alone.type(box, 'keys');
    const named = () => alone.texts('.keys > span');
    expect(named()).toEqual(['↑ ↓ choose', 'Enter open', 'Ctrl C copy', 'Esc back']);
    alone.show(view({ surface: 'popup', onOpenElsewhere: () => {} }));
    expect(named()[2]).toBe('Ctrl Enter panel');
    await alone.type(box, 'nothing');
    expect(alone.all('.keys')).toEqual([]);
    alone.show(view({ navigation: { query: 'keys' } }));
    expect(alone.all('.keys')).toEqual([]);
  });

  it('offers all entries where nothing is found', async () => {
    const alone = renderAlone(view());
    expect(alone.find<HTMLDetailsElement>('.browse').open).toBe(false);
    await alone.type(box, 'nothing');
    expect(alone.find<HTMLDetailsElement>('.browse').open).toBe(true);
  });

  it('opens all entries at once where there is nothing else, until somebody closes them', async () => {
    const alone = renderAlone(view({ browsing: true }));
    const browse = alone.find<HTMLDetailsElement>('.browse');
    expect(browse.open).toBe(true);
    await alone.toggle(browse);
    alone.show(view({ browsing: true }));
    expect(browse.open).toBe(false);
  });

  it('keeps an entry open that somebody opened while browsing, and only that one', async () => {
    const alone = renderAlone(view({ browsing: true }));
    const [first, second] = alone.all('.browse .row');
    if (!first || !second) throw new Error('Nothing to browse');
    await alone.toggle(first);
    expect(alone.all('.row .entry-body')).toHaveLength(1);
    expect(first.contains(alone.find('.entry-body'))).toBe(true);
    await alone.toggle(second);
    await alone.toggle(first);
    expect(second.contains(alone.find('.entry-body'))).toBe(true);
  });

  it('goes where it is told to, each time it is told', async () => {
    const alone = renderAlone(view({ navigation: { query: 'keys' } }));
    expect(alone.control<HTMLInputElement>(box).value).toBe('keys');
    alone.show(view({ navigation: { entry: '1.1' } }));
    expect(alone.texts('h1')).toEqual([`1.1 ${entryOf('1.1').question}`]);
    await alone.press('Back');
    alone.show(view({ navigation: { entry: '1.1' } }));
    expect(alone.texts('h1')).toEqual([`1.1 ${entryOf('1.1').question}`]);
  });

  it('stays at home where it is sent to an entry that is not there', () => {
    expect(renderAlone(view({ navigation: { entry: '9.9' } })).texts('h1')).toEqual(['Home']);
  });

  it('opens a team’s entry like any other', () => {
    const faq = withTeam(teamEntry());
    const alone = renderAlone(view({ faq, navigation: { entry: 'vpn-access' } }));
    expect(alone.texts('h1')).toEqual(['Who may use VPN?']);
  });

  it('takes the focus only where it is asked to', () => {
    const asked = renderAlone(view({ autoFocus: true })).control(box);
    expect(document.activeElement === asked).toBe(true);
    const other = renderAlone(view()).control(box);
    expect(document.activeElement === other).toBe(false);
  });

  it('brings somebody back to what they pressed', async () => {
    const alone = renderAlone(view());
    const number = alone.control('to 3.2');
    number.focus();
    await alone.does(() => number.click());
    expect(alone.texts('h1')[0]).toMatch(/^3\.2/);
    await alone.press('Next entry, 4.1');
    await alone.press('Back');
    expect(alone.texts('h1')).toEqual(['Home']);
    expect(document.activeElement).toBe(number);
  });

  it('marks what an entry says most about the page where nothing else led to it', () => {
    const passageOf = (id: string) => (id === '3.2' ? { from: 1, to: 2 } : undefined);
    const alone = renderAlone(view({ navigation: { entry: '3.2' }, passageOf }));
    expect(alone.all('.passage').map((one) => one.textContent)).toEqual([entryOf('3.2').sentences[1]?.text]);
    alone.show(view({ navigation: { entry: '1.1' }, passageOf }));
    expect(alone.all('.passage')).toEqual([]);
  });

  it('goes on where it was left with the focus in the box, the entry marked where the search marked it', async () => {
    const left = { query: 'keys', entry: '3.2' };
    const alone = renderAlone(view({ autoFocus: true, navigation: left }));
    expect(alone.texts('h1')).toEqual([`3.2 ${entryOf('3.2').question}`]);
    expect(alone.all('.passage')).toHaveLength(1);
    const input = alone.control<HTMLInputElement>(box);
    expect([document.activeElement === input, input.value]).toEqual([true, 'keys']);
    await alone.press('Back');
    expect(alone.texts('h1')).toEqual(['Search results']);
  });

  it('searches a recent search again', async () => {
    const onForgetRecents = vi.fn();
    const alone = renderAlone(view({ recents: ['deletion', 'keys'], onForgetRecents }));
    expect(alone.texts('.recents li')).toEqual(['deletion', 'keys', 'Clear']);
    await alone.press('Clear');
    expect(onForgetRecents).toHaveBeenCalledOnce();
    await alone.press('keys');
    expect(alone.control<HTMLInputElement>(box).value).toBe('keys');
    expect(alone.all('[role=option]')).toHaveLength(3);
  });

  it('opens the options', async () => {
    const onOptions = vi.fn();
    await renderAlone(view({ onOptions })).press('Options');
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
