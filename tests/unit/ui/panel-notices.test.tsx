// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { EntryNews } from '../../../src/faq/edition-changes';
import { officialFaq } from '../../../src/faq/official';
import { Panel } from '../../../src/ui/Panel';
import { renderAlone } from './render-alone';
import { viewProps } from './samples';

const news: readonly EntryNews[] = [
  { id: '1.2', kind: 'changed' },
  { id: '2.1', kind: 'added' },
  { id: '3.1', kind: 'changed' },
  { id: '5.3', kind: 'removed', heading: '5.3 Is there more?' },
];

describe('what the panel says once', () => {
  const panel = (notices?: { readonly hint: boolean; readonly news: readonly EntryNews[] }) =>
    renderAlone(
      <Panel
        {...viewProps()}
        page={{ kind: 'elsewhere' }}
        openRows={{}}
        onOpenRows={() => {}}
        onPin={() => {}}
        notices={notices}
      />,
    );

  it.each([[undefined], [{ hint: false, news: [] }]])('is nothing with %j', (notices) => {
    expect(panel(notices).all('.notice')).toEqual([]);
  });

  it('is how it is read, until that is dismissed', async () => {
    const alone = panel({ hint: true, news });
    expect(alone.texts('.notice p')).toEqual(['Numbers open the official words.']);
    await alone.press('Got it');
    expect(alone.all('.notice')).toEqual([]);
    expect(document.activeElement).toBe(alone.find('main h1'));
  });

  it('is which entries a newer text changed, from where they open, and what it has no more', async () => {
    const alone = panel({ hint: false, news });
    expect(alone.texts('.notice h2')).toEqual([`The FAQ text is new: taken ${officialFaq.edition.taken}`]);
    expect(alone.texts('.notice p')).toEqual(['Changed:1.23.1', 'New:2.1', 'Removed:5.3 Is there more?']);
    await alone.press('Open entry 3.1');
    expect(alone.texts('h1')[0]).toMatch(/^3\.1 /);
    await alone.press('Back');
    // The other entries are still to be read.
    expect(alone.all('.notice')).toHaveLength(1);
    await alone.press('Dismiss');
    expect(alone.all('.notice')).toEqual([]);
    expect(document.activeElement).toBe(alone.find('main h1'));
  });
});
