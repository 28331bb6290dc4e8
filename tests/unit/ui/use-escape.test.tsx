// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useEscape } from '../../../src/ui/use-escape';

const left: string[] = [];

function Layer({ name, isInside = true }: { name: string; isInside?: boolean }) {
  useEscape(isInside, () => left.push(name));
  return null;
}

const show = (...layers: [name: string, isInside: boolean][]) =>
  act(() =>
    render(
      layers.map(([name, isInside]) => <Layer key={name} name={name} isInside={isInside} />),
      document.body,
    ),
  );

/** Returns whether the key was taken from the browser. */
function press(key: string, init: KeyboardEventInit = {}, on: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

afterEach(() => {
  render(null, document.body);
  left.length = 0;
});

describe('Esc', () => {
  it('leaves what was entered last, whatever the order on the page', () => {
    show(['menu', false], ['entry', true]);
    show(['menu', true], ['entry', true]);
    expect(press('Escape')).toBe(true);
    expect(left).toEqual(['menu']);
    show(['menu', false], ['entry', true]);
    press('Escape');
    expect(left).toEqual(['menu', 'entry']);
  });

  it('stays the browser’s where there is nothing to leave, or nothing any more', () => {
    expect(press('Escape')).toBe(false);
    show(['entry', false]);
    expect(press('Escape')).toBe(false);
    show(['entry', true]);
    show(['entry', false]);
    expect(press('Escape')).toBe(false);
    show(['entry', true]);
    show();
    expect(press('Escape')).toBe(false);
    expect(left).toEqual([]);
  });

  it.each([
    ['another key', 'Enter', {}],
    ['an input method’s', 'Escape', { isComposing: true }],
    ['the one that ends a composition on macOS', 'Escape', { keyCode: 229 }],
  ])('is not %s', (_what, key, init) => {
    show(['entry', true]);
    expect(press(key, init)).toBe(false);
    expect(left).toEqual([]);
  });

  it('is not what somebody else has taken already', () => {
    show(['entry', true]);
    const field = document.body.appendChild(document.createElement('input'));
    field.addEventListener('keydown', (event) => event.preventDefault());
    press('Escape', {}, field);
    expect(left).toEqual([]);
    field.remove();
  });
});
