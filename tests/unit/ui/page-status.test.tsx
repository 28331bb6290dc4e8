// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PageStatus } from '../../../src/ui/PageStatus';
import { renderAlone } from './render-alone';

describe('a surface without guidance', () => {
  it.each([
    [
      'elsewhere',
      'Not on a console page we know',
      /Open ECS, RDS.*if this is a console page.*reload it once/i,
    ],
    ['needsReload', 'Is this an Alibaba Cloud console page? Reload it once.', /was open before/],
    ['noSiteAccess', 'The browser keeps this extension from the console', /Site access is switched off/],
  ] as const)('says for %s what is the matter and what helps', (kind, heading, help) => {
    const alone = renderAlone(<PageStatus page={{ kind }} />);
    expect(alone.texts('h1')).toEqual([heading]);
    expect(alone.texts('p').join(' ')).toMatch(help);
    expect(alone.controls().size).toBe(0);
  });

  it('claims nothing while one document follows another, and keeps its room', () => {
    const alone = renderAlone(<PageStatus page={{ kind: 'navigating' }} />);
    expect(alone.texts('h1.hidden')).toEqual(['Reading where you are …']);
    expect(alone.texts('.reserve')).toEqual(['Reading where you are …']);
  });

  it('asks for access only where access is missing and the browser lets it ask', async () => {
    const onAllow = vi.fn();
    const alone = renderAlone(<PageStatus page={{ kind: 'noSiteAccess' }} onAllow={onAllow} />);
    await alone.press('Allow on console pages');
    expect(onAllow).toHaveBeenCalledOnce();
    alone.show(<PageStatus page={{ kind: 'elsewhere' }} onAllow={onAllow} />);
    expect(alone.controls().size).toBe(0);
  });
});
