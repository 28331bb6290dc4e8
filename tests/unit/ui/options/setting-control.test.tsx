// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { locales, messagesFor } from '../../../../src/locales/locale';
import { effectiveSettings, type SettingSources } from '../../../../src/policy/settings';
import { SettingControl } from '../../../../src/ui/options/SettingControl';
import { ShownProducts } from '../../../../src/ui/options/ShownProducts';
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

  it('has what else can be done about it beside its control', () => {
    const alone = renderAlone(
      <SettingControl setting="recentSearches" settings={settings()} onChange={() => {}}>
        <button type="button">Forget</button>
      </SettingControl>,
    );
    expect(alone.texts('.setting-control button')).toEqual(['Forget']);
    expect(alone.all('.setting-control input')).toHaveLength(1);
  });
});

describe('the products with guidance', () => {
  const products = (sources: Partial<SettingSources>, onChange: (changes: object) => void = () => {}) => (
    <ShownProducts settings={settings(sources)} onChange={onChange} />
  );

  it('are ticked, and saved are those that are not', async () => {
    const onChange = vi.fn();
    const user = { version: 1, disabledProducts: ['isi', 'kms'] };
    const alone = renderAlone(products({ user }, onChange));
    expect(alone.texts('legend')).toEqual(['Show guidance on']);
    const isTicked = (one: HTMLElement) => (one as HTMLInputElement).checked;
    const controls = [...alone.controls()];
    expect(controls).toHaveLength(10);
    expect(controls.filter(([, one]) => !isTicked(one)).map(([name]) => name)).toEqual(['KMS', 'ISI']);
    await alone.press('ECS');
    await alone.press('KMS');
    expect(onChange.mock.calls).toEqual([
      [{ disabledProducts: ['isi', 'kms', 'ecs'] }],
      [{ disabledProducts: ['isi'] }],
    ]);
  });

  it('are locked where a policy names those without, and say by whom', () => {
    const policy = { disabledProducts: ['kms'], organizationName: 'Example Ltd.' };
    const alone = renderAlone(products({ policy }));
    expect(alone.all('input:not(:disabled)')).toEqual([]);
    expect(alone.texts('.locked')).toEqual(['Set by Example Ltd.']);
    alone.show(products({ policy: { ...policy, userMayChange: ['disabledProducts'] } }));
    expect(alone.all('input:disabled, .locked')).toEqual([]);
  });
});
