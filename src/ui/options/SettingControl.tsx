import type { ComponentChildren } from 'preact';
import { localize } from '../../locales/localized';
import { declarations, type SettingKey } from '../../policy/schema';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { langOf, useLocale } from '../locale-context';
import { Words } from '../Words';
import { LockedBy } from './LockedBy';

interface Props {
  /** A key for which the user has a control of one value. */
  readonly setting: Exclude<SettingKey, 'teamEntries' | 'disabledProducts'>;
  readonly settings: EffectiveSettings;
  readonly onChange: (changes: SettingChanges) => void;
  /** What else can be done about it, beside the control. */
  readonly children?: ComponentChildren;
}

interface ControlProps {
  readonly id: string;
  readonly setting: Props['setting'];
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
}

/** One control with its name, its meaning and, where a policy holds it, who locked it. */
export function SettingControl({ setting, settings, onChange, children }: Props) {
  const { title, description } = declarations[setting];
  const locked = settings.locked[setting];
  const id = `setting-${setting}`;
  return (
    <div class="setting">
      <label for={id}>
        <Words of={title} />
      </label>
      <div class="setting-control">
        {children}
        <Control
          id={id}
          setting={setting}
          value={settings.values[setting]}
          disabled={locked}
          onChange={(value) => onChange({ [setting]: value } as SettingChanges)}
        />
      </div>
      <p id={`${id}-about`} class="soft">
        <Words of={description} />
        {locked && <LockedBy organization={settings.values.organizationName} />}
      </p>
    </div>
  );
}

function Control({ id, setting, value, disabled, onChange }: ControlProps) {
  const { locale } = useLocale();
  const { type } = declarations[setting];
  const common = { id, disabled, 'aria-describedby': `${id}-about` };
  switch (type.kind) {
    case 'switch':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select {...common} value={String(value)} onChange={(event) => onChange(event.currentTarget.value)}>
          {type.choices?.map((choice) => (
            <option key={choice.value} value={choice.value} lang={langOf(choice.label, locale)}>
              {localize(choice.label, locale)}
            </option>
          ))}
        </select>
      );
    default:
      return (
        <input
          {...common}
          type="text"
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
  }
}
