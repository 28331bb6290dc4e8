import type { Locale } from '../../locales/locale';
import { declarations, type SettingKey } from '../../policy/schema';
import type { Choice } from '../../policy/setting-type';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { Icon } from '../Icon';
import { useLocale } from '../locale-context';

interface Props {
  readonly setting: 'language' | 'toolbarClick' | 'recentSearches';
  readonly settings: EffectiveSettings;
  readonly onChange: (changes: SettingChanges) => void;
}

/** One control with its name, its meaning and, where a policy holds it, who locked it. */
export function SettingControl({ setting, settings, onChange }: Props) {
  const { t, locale } = useLocale();
  const { type, title, description } = declarations[setting];
  const locked = settings.locked[setting];
  const value = settings.values[setting];
  const id = `setting-${setting}`;
  const change = (next: unknown) => onChange({ [setting]: next } as SettingChanges);
  return (
    <div class="setting">
      <label for={id}>{title[locale]}</label>
      {type.kind === 'switch' ? (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          disabled={locked}
          aria-describedby={`${id}-about`}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      ) : (
        <select
          id={id}
          value={String(value)}
          disabled={locked}
          aria-describedby={`${id}-about`}
          onChange={(event) => change(event.currentTarget.value)}
        >
          {type.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {labelOf(choice, locale)}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-about`} class="soft">
        {description[locale]}
        {locked && (
          <span class="locked">
            <Icon name="lock" />
            {t.optionsPage.lockedBy(settings.values.organizationName)}
          </span>
        )}
      </p>
    </div>
  );
}

function labelOf({ label }: Choice, locale: Locale): string {
  return label[locale];
}

/** A value as the policy table shows it: short, and never anything but text. */
export function shortValue(key: SettingKey, settings: EffectiveSettings): string {
  const value = settings.values[key];
  if (key === 'teamEntries') return String(settings.values.teamEntries.length);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
