// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '../../../src/policy/settings';
import { PageStatus } from '../../../src/ui/PageStatus';
import { switchedOffView } from '../../../src/ui/page-view';
import { renderAlone } from './render-alone';
import { waysOut } from './samples';

describe('a surface without guidance', () => {
  it.each([
    [
      'elsewhere',
      'Not on a console page we know',
      /Open ECS, RDS.*if this is a console page.*reload it once/i,
      'Reload this tab',
      'onReload',
    ],
    [
      'needsReload',
      'Is this an Alibaba Cloud console page? Reload it once.',
      /was open before/,
      'Reload this tab',
      'onReload',
    ],
    [
      'noSiteAccess',
      'The browser keeps this extension from the console',
      /Site access is switched off.*browser’s page/,
      'Open the browser’s page for this extension',
      'onAllow',
    ],
  ] as const)(
    'says for %s what is the matter, and has the button that helps',
    async (kind, heading, help, button, way) => {
      const ways = waysOut(false);
      const alone = renderAlone(<PageStatus page={{ kind }} waysOut={ways} />);
      expect(alone.texts('h1')).toEqual([heading]);
      expect(alone.texts('p').join(' ')).toMatch(help);
      expect([...alone.controls().keys()]).toEqual([button]);
      await alone.press(button);
      expect(ways[way]).toHaveBeenCalledOnce();
    },
  );

  it('claims nothing while one document follows another, and keeps its room', () => {
    const alone = renderAlone(<PageStatus page={{ kind: 'navigating' }} waysOut={waysOut()} />);
    expect(alone.texts('h1.hidden')).toEqual(['Reading where you are …']);
    expect(alone.texts('.reserve')).toEqual(['Reading where you are …']);
  });

  it('asks for the sites where the browser lets it', async () => {
    const ways = waysOut(true);
    const alone = renderAlone(<PageStatus page={{ kind: 'noSiteAccess' }} waysOut={ways} />);
    expect(alone.texts('p')).toEqual(['Site access is switched off. The browser asks you once more.']);
    await alone.press('Allow on console pages');
    expect(ways.onAllow).toHaveBeenCalledOnce();
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
      const ways = waysOut();
      const page = switchedOffView('isi', settings);
      const alone = renderAlone(<PageStatus page={page} waysOut={ways} />, { locale });
      expect(alone.texts('h1')).toEqual([heading]);
      expect(alone.texts('p')[0]).toBe(who);
      expect(alone.texts('p').join(' ')).not.toMatch(/reload|刷新/);
      expect([...alone.controls().keys()]).toEqual(way ? [way] : []);
      if (way) await alone.press(way);
      expect(ways.onOptions).toHaveBeenCalledTimes(way ? 1 : 0);
    }
  });
});
