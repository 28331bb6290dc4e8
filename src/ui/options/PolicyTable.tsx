import { localize } from '../../locales/localized';
import { describeProblem } from '../../policy/problem';
import { declarations, type SettingKey, settingKeys } from '../../policy/schema';
import type { EffectiveSettings } from '../../policy/settings';
import { Icon } from '../Icon';
import { useLocale } from '../locale-context';

interface Props {
  readonly settings: EffectiveSettings;
  /** What became of the question whether there is a policy. */
  readonly policy: 'waiting' | 'present' | 'absent' | 'silent';
}

/** Each key with the value in force, where it comes from, whether it is locked, and every problem by its path. */
export function PolicyTable({ settings, policy }: Props) {
  const { t, locale } = useLocale();
  const words = t.optionsPage.policy;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{words.title}</h2>
      <p>{words.states[policy]}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.origin}</th>
            </tr>
          </thead>
          <tbody>
            {settingKeys.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                  <span class="soft">{localize(declarations[key].title, locale)}</span>
                </th>
                <td>{shortValue(key, settings) || <span class="soft">{words.empty}</span>}</td>
                <td>
                  {words.origins[settings.origin[key]]}
                  {settings.locked[key] && (
                    <span class="locked">
                      <Icon name="lock" />
                      {words.locked}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {settings.errors.length > 0 && (
        <>
          <h3>{words.problems(settings.errors.length)}</h3>
          <ul class="problems">
            {settings.errors.map((error, at) => (
              <li key={at}>
                <code>{error.path || words.whole}</code> {describeProblem(error, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A value as the table shows it: short, and never anything but text. */
function shortValue(key: SettingKey, settings: EffectiveSettings): string {
  const value = settings.values[key];
  if (key === 'teamEntries') return String(settings.values.teamEntries.length);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
