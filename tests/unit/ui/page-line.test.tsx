// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { regionName } from '../../../src/console/regions';
import { PageLine, type PageName } from '../../../src/ui/PageLine';
import { renderAlone } from './render-alone';

const line = (id?: string, pinned = false, onPin = () => {}, front?: PageName) => (
  <PageLine
    view={{
      label: 'ECS › Security groups',
      labelLang: undefined,
      ...(id ? { region: { id, name: regionName(id) } } : {}),
      pinned,
      ...(front ? { front } : {}),
    }}
    onPin={onPin}
  />
);

const chip = '.chip > span[aria-hidden=true]';

describe('the page line', () => {
  it.each([
    ['eu-central-1', 'en', 'Frankfurt'],
    ['eu-central-1', 'zh-CN', '法兰克福'],
    ['ap-southeast-1', 'en', 'Singapore'],
    ['cn-hongkong', 'zh-CN', '中国香港'],
    ['cn-shanghai-finance-1', 'zh-CN', '华东2 金融云'],
    ['xx-nowhere-1', 'en', 'xx-nowhere-1'],
  ] as const)('has room for the city of %s in %s: %s', (id, locale, city) => {
    expect(renderAlone(line(id), { locale }).texts(chip)).toEqual([city]);
  });

  it('says and shows on hover the whole region', () => {
    const alone = renderAlone(line('eu-central-1'));
    const sentence = "This page's address names eu-central-1 – Germany (Frankfurt)";
    expect(alone.texts('.chip .hidden')).toEqual([sentence]);
    expect(alone.find('.chip').title).toBe(sentence);
  });

  it('claims no region where the address names none', () => {
    expect(renderAlone(line()).all('.chip')).toEqual([]);
  });

  it('marks a label that is not in its own language', () => {
    const page = (
      <PageLine view={{ label: 'ECS › Disks', labelLang: 'en', pinned: false }} onPin={() => {}} />
    );
    expect(renderAlone(page, { locale: 'zh-CN' }).find('h1').lang).toBe('en');
    expect(renderAlone(line()).find('h1').hasAttribute('lang')).toBe(false);
  });

  it('pins, and offers to follow only where it is pinned', async () => {
    const onPin = vi.fn();
    const alone = renderAlone(line(undefined, false, onPin));
    expect([...alone.controls().keys()]).toEqual(['Stay on this page']);
    expect(alone.control('Stay on this page').getAttribute('aria-pressed')).toBe('false');
    await alone.press('Stay on this page');
    expect(onPin).toHaveBeenCalledTimes(1);
    alone.show(line(undefined, true, onPin));
    expect(alone.control('Stay on this page').getAttribute('aria-pressed')).toBe('true');
    expect(alone.texts('.pinned')).toEqual(['Pinned · Follow']);
    await alone.press('Follow');
    expect(onPin).toHaveBeenCalledTimes(2);
  });

  it('says in one line where somebody is meanwhile', () => {
    const front = { label: 'RAM › Users', labelLang: 'en' } as const;
    const alone = renderAlone(line(undefined, true, () => {}, front));
    expect(alone.texts('.pinned')).toEqual(['Pinned · you are on RAM › Users · Follow']);
    expect(alone.find('.pinned [lang]').lang).toBe('en');
  });
});
