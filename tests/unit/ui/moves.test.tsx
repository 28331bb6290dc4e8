// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Here } from '../../../src/ui/use-moves';
import { renderAlone } from './render-alone';
import { box, view } from './searchable';

const page = (key: string): Here => ({
  key,
  says: `Now on ${key}`,
  name: { label: key, labelLang: undefined },
});
const at = (here: Here | undefined, fields: Parameters<typeof view>[0] = {}) => view({ here, ...fields });

describe('when the page moves', () => {
  it('the first one is no move, the next one is announced', () => {
    const alone = renderAlone(at(undefined));
    alone.show(at(page('A')));
    expect(alone.status()).toBe('');
    alone.show(at(undefined));
    expect(alone.status()).toBe('');
    alone.show(at(page('B')));
    expect(alone.status()).toBe('Now on B');
    alone.show(at({ key: 'elsewhere', says: 'Not on a page we know' }));
    expect(alone.status()).toBe('Not on a page we know');
  });

  it('the focus that was in it goes to the heading, also by way of nothing', () => {
    const alone = renderAlone(at(page('A')));
    alone.control('to 3.2').focus();
    alone.show(at(undefined));
    alone.show(at(page('B')));
    expect(document.activeElement).toBe(alone.find('h1'));
  });

  it('the focus that was elsewhere stays', () => {
    const alone = renderAlone(at(page('A')));
    alone.control(box).focus();
    alone.show(at(page('B')));
    expect(document.activeElement).toBe(alone.control(box));
  });

  it('an open entry stays, says where the page is, and leads there by one press', async () => {
    const alone = renderAlone(at(page('A')));
    await alone.press('to 3.2');
    expect(alone.all('.moved')).toEqual([]);
    alone.show(at(page('B')));
    expect(alone.texts('.moved > span')).toEqual(['You are now on B']);
    expect(alone.texts('h1')[0]).toMatch(/^3\.2/);
    alone.show(at(page('A')));
    expect(alone.all('.moved'), 'back on the page it was opened on').toEqual([]);
    alone.show(at(page('B')));
    await alone.press('Show what is yours there');
    expect(alone.texts('h1')).toEqual(['Home']);
    expect(document.activeElement).toBe(alone.find('h1'));
    expect(alone.all('.moved')).toEqual([]);
  });

  it('the way back from an entry leads to the new page’s top', async () => {
    const alone = renderAlone(at(page('A')));
    await alone.press('to 3.2');
    alone.show(at(page('B')));
    await alone.press('Back');
    expect(document.activeElement).toBe(alone.find('h1'));
  });

  it('has nothing to lead to where there is no page we know', async () => {
    const alone = renderAlone(at(page('A')));
    await alone.type(box, 'keys');
    alone.show(at({ key: 'elsewhere', says: 'Not on a page we know' }));
    expect(alone.all('.moved')).toEqual([]);
  });
});
