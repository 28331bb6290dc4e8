// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { createIndex } from '../../../src/search/search-index';
import { SearchView } from '../../../src/ui/SearchView';
import type { ViewState } from '../../../src/ui/search-view-props';

const finder = createFinder(createIndex(officialFaq.entries));
const query = 'encryption keys';

function show(navigation?: ViewState): void {
  render(
    <SearchView
      surface="panel"
      browsing={false}
      homeSaysOurs={false}
      faq={officialFaq}
      contacts={[]}
      today="2026-11-26"
      find={finder}
      notesOf={() => ({})}
      onCopy={async () => {}}
      onOptions={() => {}}
      recents={[]}
      onSearched={() => {}}
      onForgetRecents={() => {}}
      navigation={navigation}
      home={(open) => (
        <>
          <h1>Home</h1>
          <button type="button" onClick={() => open('3.2')}>
            3.2
          </button>
        </>
      )}
    />,
    document.body,
  );
}

const find = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
const box = () => find<HTMLInputElement>('[role=combobox]');
const heading = () => find('h1').textContent?.trim() ?? '';
const selected = () =>
  [...document.querySelectorAll('[role=option]')].findIndex(
    (one) => one.getAttribute('aria-selected') === 'true',
  );

/** As a user acts: the surface has rendered when the next thing happens, but nothing waits for a paint. */
const rendered = () => Promise.resolve();
async function type(text: string): Promise<void> {
  box().focus();
  box().value = text;
  box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered();
}
async function press(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await rendered();
  return event.defaultPrevented;
}
async function click(selector: string): Promise<void> {
  find(selector).click();
  await rendered();
}

beforeEach(() => act(() => show()));
afterEach(() => render(null, document.body));

describe('Esc in an entry opened from a result', () => {
  beforeEach(async () => {
    await type(query);
    await click('[role=option]');
    expect(heading()).toMatch(/^2\.2/);
    expect(document.activeElement).toBe(find('.opened h1'));
  });

  it.each<[where: string, move: () => unknown]>([
    ['on its heading', () => {}],
    ['on a control in it', () => find('.opened .copy button').focus()],
    ['nowhere, as after a click on its text', () => find('.opened h1').blur()],
    ['on a link below it', () => find('footer a').focus()],
  ])('goes back to the results with the focus %s, and then to the start', async (_where, move) => {
    move();
    expect(await press('Escape')).toBe(true);
    expect(heading()).toBe('Search results');
    expect(box().value).toBe(query);
    expect(document.activeElement).toBe(box());
    expect(await press('Escape')).toBe(true);
    expect(heading()).toBe('Home');
    expect(box().value).toBe('');
    expect(await press('Escape')).toBe(false);
  });

  it('clears the search box first where the focus is there', async () => {
    box().focus();
    await press('Escape');
    expect([box().value, heading()]).toEqual(['', 'Home']);
  });

  it('closes the formats of a copy first, and leaves the focus where it can be seen', async () => {
    await click('.opened .copy .narrow');
    find('.opened .formats button').focus();
    await press('Escape');
    expect(find('.opened .formats').hidden).toBe(true);
    expect(document.activeElement).toBe(find('.opened .copy .narrow'));
    await press('Escape');
    expect(heading()).toBe('Search results');
  });

  it('is left to an input method that composes', async () => {
    expect(await press('Escape', { isComposing: true })).toBe(false);
    expect(await press('Escape', { keyCode: 229 })).toBe(false);
    expect(heading()).toMatch(/^2\.2/);
  });
});

it('Esc goes back from an entry opened by its number, from the empty box too', async () => {
  await click('main button');
  expect(heading()).toMatch(/^3\.2/);
  box().focus();
  await press('Escape');
  expect(heading()).toBe('Home');
});

it('Esc clears the results from anywhere', async () => {
  await type(query);
  box().blur();
  await press('Escape');
  expect([box().value, heading()]).toEqual(['', 'Home']);
  expect(document.activeElement).toBe(box());
});

describe('a fast typist', () => {
  it('chooses by an arrow right after the last letter', async () => {
    await type('encryption');
    await press('ArrowDown');
    await press('ArrowDown');
    await type(query);
    expect(selected()).toBe(0);
    await press('ArrowDown');
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    expect(selected()).toBe(1);
  });

  it('keeps what is typed right after going somewhere', async () => {
    show({ query: 'deletion' });
    await rendered();
    expect(box().value).toBe('deletion');
    await type('deletion of keys');
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    expect(box().value).toBe('deletion of keys');
  });

  it('leaves Enter to an input method, also the one that ends a composition on macOS', async () => {
    await type(query);
    await press('Enter', { keyCode: 229 });
    await press('Enter', { isComposing: true });
    expect(heading()).toBe('Search results');
    await press('Enter');
    expect(heading()).toMatch(/^2\.2/);
  });
});
