// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { effectiveSettings } from '../../../src/policy/settings';
import { PageStatus } from '../../../src/ui/PageStatus';
import { switchedOffView } from '../../../src/ui/page-view';
import { renderAlone } from './render-alone';

const onOptions = vi.fn();

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
    const alone = renderAlone(<PageStatus page={{ kind }} onOptions={onOptions} />);
    expect(alone.texts('h1')).toEqual([heading]);
    expect(alone.texts('p').join(' ')).toMatch(help);
    expect(alone.controls().size).toBe(0);
  });

  it('claims nothing while one document follows another, and keeps its room', () => {
    const alone = renderAlone(<PageStatus page={{ kind: 'navigating' }} onOptions={onOptions} />);
    expect(alone.texts('h1.hidden')).toEqual(['Reading where you are …']);
    expect(alone.texts('.reserve')).toEqual(['Reading where you are …']);
  });

  it('asks for access only where access is missing and the browser lets it ask', async () => {
    const onAllow = vi.fn();
    const alone = renderAlone(
      <PageStatus page={{ kind: 'noSiteAccess' }} onOptions={onOptions} onAllow={onAllow} />,
    );
    await alone.press('Allow on console pages');
    expect(onAllow).toHaveBeenCalledOnce();
    alone.show(<PageStatus page={{ kind: 'elsewhere' }} onOptions={onOptions} onAllow={onAllow} />);
    expect(alone.controls().size).toBe(0);
  });
});

describe('a page of a product that is switched off', () => {
  const off = { disabledProducts: ['isi'] };
  const organizationName = 'Example Ltd.';

  it.each([
    [
      'a policy',
      { policy: { ...off, organizationName } },
      [
        ['en', 'Intelligent Speech Interaction is switched off', 'Switched off by Example Ltd.', ''],
        ['zh-CN', '智能语音交互 已停用', '由 Example Ltd. 停用', ''],
      ],
    ],
    [
      'a policy without a name',
      { policy: off },
      [
        ['en', 'Intelligent Speech Interaction is switched off', 'Switched off by your organization', ''],
        ['zh-CN', '智能语音交互 已停用', '由您的组织停用', ''],
      ],
    ],
    [
      'a policy that the user may overrule',
      { policy: { ...off, organizationName, userMayChange: ['disabledProducts'] } },
      [
        [
          'en',
          'Intelligent Speech Interaction is switched off',
          'Switched off by Example Ltd.',
          'Turn it on in the options',
        ],
      ],
    ],
    [
      'the user',
      { policy: { organizationName }, user: { version: 1, ...off } },
      [
        [
          'en',
          'Intelligent Speech Interaction is switched off',
          'You switched it off',
          'Turn it on in the options',
        ],
        ['zh-CN', '智能语音交互 已停用', '您已将其停用', '在选项中启用'],
      ],
    ],
  ] as const)('by %s says so, by whom, and the way out', async (_who, sources, told) => {
    const settings = effectiveSettings({ user: undefined, ...sources });
    for (const [locale, heading, who, way] of told) {
      const onOptions = vi.fn();
      const page = switchedOffView('isi', settings);
      const alone = renderAlone(<PageStatus page={page} onOptions={onOptions} />, { locale });
      expect(alone.texts('h1')).toEqual([heading]);
      expect(alone.texts('p')[0]).toBe(who);
      expect(alone.texts('p').join(' ')).not.toMatch(/reload|刷新/);
      expect([...alone.controls().keys()]).toEqual(way ? [way] : []);
      if (way) await alone.press(way);
      expect(onOptions).toHaveBeenCalledTimes(way ? 1 : 0);
    }
  });
});
