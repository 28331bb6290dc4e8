// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { locales, messagesFor } from '../../../../src/locales/locale';
import { effectiveSettings, type SettingSources } from '../../../../src/policy/settings';
import { SettingControl } from '../../../../src/ui/options/SettingControl';
import { renderAlone } from '../render-alone';

const settings = (sources: Partial<SettingSources> = {}) =>
  effectiveSettings({ policy: undefined, user: undefined, ...sources });

describe('a setting', () => {
  const control = (
    setting: Parameters<typeof SettingControl>[0]['setting'],
    sources: Partial<SettingSources> = {},
    onChange: (changes: object) => void = () => {},
  ) => <SettingControl setting={setting} settings={settings(sources)} onChange={onChange} />;

  it.each([
    ['nobody set', {}, false, []],
    ['a policy sets', { policy: { language: 'en' } }, true, ['Set by your organization']],
    [
      'a named organization sets',
      { policy: { language: 'en', organizationName: 'Example Ltd.' } },
      true,
      ['Set by Example Ltd.'],
    ],
    [
      'a policy sets and leaves to the user',
      { policy: { language: 'en', userMayChange: ['language'] } },
      false,
      [],
    ],
  ])('that %s is locked where it cannot be changed, and only there', (_who, sources, locked, words) => {
    const alone = renderAlone(control('language', sources));
    expect(alone.control<HTMLSelectElement>('Language').disabled).toBe(locked);
    expect(alone.texts('.locked')).toEqual(words);
  });

  it('shows its value and its meaning', () => {
    const alone = renderAlone(control('language', { user: { version: 1, language: 'zh-CN' } }));
    const select = alone.control<HTMLSelectElement>('Language');
    expect(select.value).toBe('zh-CN');
    expect(alone.texts('option')).toEqual([
      'As the browser',
      ...locales.map((locale) => messagesFor(locale).languageName),
    ]);
    expect(document.getElementById(select.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'The language of the interface; the official text stays in English.',
    );
  });

  it('of a choice gives the chosen value', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('toolbarClick', {}, onChange));
    await alone.does(() => {
      const select = alone.control<HTMLSelectElement>('Toolbar click opens');
      select.value = 'panel';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange.mock.calls).toEqual([[{ toolbarClick: 'panel' }]]);
  });

  it('of a switch is on or off', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('recentSearches', {}, onChange));
    expect(alone.control<HTMLInputElement>('Recent searches').checked).toBe(true);
    await alone.press('Recent searches');
    expect(onChange.mock.calls).toEqual([[{ recentSearches: false }]]);
    alone.show(control('recentSearches', { user: { version: 1, recentSearches: false } }, onChange));
    expect(alone.control<HTMLInputElement>('Recent searches').checked).toBe(false);
  });

  it('of a text gives the text, and nothing where it is emptied', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('contactMail', {}, onChange));
    for (const value of ['a@b.example', '']) {
      await alone.does(() => {
        const field = alone.control<HTMLInputElement>('Contact mail');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(onChange.mock.calls).toEqual([[{ contactMail: 'a@b.example' }], [{ contactMail: undefined }]]);
  });

  it('of a list adds what is ticked and takes out what is not', async () => {
    const onChange = vi.fn();
    const user = { version: 1, disabledProducts: ['isi', 'kms'] };
    const alone = renderAlone(control('disabledProducts', { user }, onChange));
    const ticked = [...alone.controls()].filter(([, one]) => (one as HTMLInputElement).checked);
    expect(ticked.map(([name]) => name)).toEqual(['KMS', 'ISI']);
    await alone.press('ECS');
    await alone.press('KMS');
    expect(onChange.mock.calls).toEqual([
      [{ disabledProducts: ['isi', 'kms', 'ecs'] }],
      [{ disabledProducts: ['isi'] }],
    ]);
    expect(alone.texts('legend')).toEqual(['Products switched off']);
    alone.show(control('disabledProducts', { policy: { disabledProducts: ['kms'] } }));
    expect(alone.all('input:not(:disabled)')).toEqual([]);
  });
});
