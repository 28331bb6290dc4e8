import { productLabel } from '../../console/labels';
import { type ProductId, productIds } from '../../console/page';
import { localize } from '../../locales/localized';
import { declarations, type SettingKey } from '../../policy/schema';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { Icon } from '../Icon';
import { langOf, useLocale } from '../locale-context';
import { Words } from '../Words';

interface Props {
  /** A key for which the user has a control. */
  readonly setting: Exclude<SettingKey, 'teamEntries'>;
  readonly settings: EffectiveSettings;
  readonly onChange: (changes: SettingChanges) => void;
}

interface ControlProps {
  readonly id: string;
  readonly setting: Props['setting'];
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
}

/** One control with its name, its meaning and, where a policy holds it, who locked it. */
export function SettingControl({ setting, settings, onChange }: Props) {
  const { t } = useLocale();
  const { type, title, description } = declarations[setting];
  const locked = settings.locked[setting];
  const id = `setting-${setting}`;
  const control = (
    <Control
      id={id}
      setting={setting}
      value={settings.values[setting]}
      disabled={locked}
      onChange={(value) => onChange({ [setting]: value } as SettingChanges)}
    />
  );
  const about = (
    <p id={`${id}-about`} class="soft">
      <Words of={description} />
      {locked && (
        <span class="locked">
          <Icon name="lock" />
          {t.optionsPage.lockedBy(settings.values.organizationName)}
        </span>
      )}
    </p>
  );
  if (type.kind === 'list') {
    return (
      <fieldset class="setting-list" aria-describedby={`${id}-about`}>
        <legend>
          <Words of={title} />
        </legend>
        {about}
        {control}
      </fieldset>
    );
  }
  return (
    <div class="setting">
      <label for={id}>
        <Words of={title} />
      </label>
      {control}
      {about}
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
    case 'list':
      return <Products disabled={disabled} chosen={value as readonly ProductId[]} onChange={onChange} />;
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

interface ProductsProps {
  readonly disabled: boolean;
  readonly chosen: readonly ProductId[];
  readonly onChange: (value: readonly ProductId[]) => void;
}

function Products({ disabled, chosen, onChange }: ProductsProps) {
  return (
    <div class="choices">
      {productIds.map((product) => (
        <label key={product}>
          <input
            type="checkbox"
            disabled={disabled}
            checked={chosen.includes(product)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, product]
                  : chosen.filter((other) => other !== product),
              )
            }
          />
          <Words of={productLabel(product, 'short')} />
        </label>
      ))}
    </div>
  );
}
