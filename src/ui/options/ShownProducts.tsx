import { productLabel } from '../../console/labels';
import { productIds } from '../../console/page';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { useLocale } from '../locale-context';
import { Words } from '../Words';
import { LockedBy } from './LockedBy';

interface Props {
  readonly settings: EffectiveSettings;
  readonly onChange: (changes: SettingChanges) => void;
}

/** The consoles, ticked where guidance is shown; what is saved are those that are not. */
export function ShownProducts({ settings: { values, locked }, onChange }: Props) {
  const { t } = useLocale();
  const words = t.optionsPage.shownProducts;
  const disabled = values.disabledProducts;
  return (
    <fieldset class="setting-list" aria-describedby="shown-products-about">
      <legend>{words.title}</legend>
      <p id="shown-products-about" class="soft">
        {words.hint}
        {locked.disabledProducts && <LockedBy organization={values.organizationName} />}
      </p>
      <div class="choices">
        {productIds.map((product) => (
          <label key={product}>
            <input
              type="checkbox"
              disabled={locked.disabledProducts}
              checked={!disabled.includes(product)}
              onChange={(event) =>
                onChange({
                  disabledProducts: event.currentTarget.checked
                    ? disabled.filter((other) => other !== product)
                    : [...disabled, product],
                })
              }
            />
            <Words of={productLabel(product, 'short')} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
