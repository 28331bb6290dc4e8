import { describeProblem } from '../../policy/problem';
import { declarations, type SettingKey, settingKeys } from '../../policy/schema';
import type { EffectiveSettings } from '../../policy/settings';
import { Icon } from '../Icon';
import { useLocale } from '../locale-context';
import { Words } from '../Words';

/** What became of the question whether there is a policy. */
export type PolicyState = 'waiting' | 'present' | 'absent' | 'silent';

interface Props {
  readonly settings: EffectiveSettings;
  readonly policy: PolicyState;
}

/** Each key with the value in force, where it comes from, whether it is locked, and every problem by its path. */
export function PolicyTable({ settings, policy }: Props) {
  const { t } = useLocale();
  const words = t.optionsPage.policy;
  const told = toldState(settings, policy);
  return (
    <section aria-labelledby="policy">
      <h3 id="policy">{words.title}</h3>
      <p class="policy-state">{told && words.states[told]}</p>
      {settings.errors.length > 0 && (
        <>
          <h4>{words.problems(settings.errors.length)}</h4>
          <ul class="problems">
            {settings.errors.map((error, at) => (
              <li key={at}>
                <code>{error.path || words.whole}</code> <Words of={describeProblem(error)} />
              </li>
            ))}
          </ul>
        </>
      )}
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
                <span class="soft">
                  <Words of={declarations[key].title} />
                </span>
              </th>
              <td>{t.list(valuesOf(key, settings)) || <span class="soft">{words.empty}</span>}</td>
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
    </section>
  );
}

/** Nothing is said of a policy that is not known and may not exist; of one that was known before, that it is used. */
function toldState({ origin, errors }: EffectiveSettings, policy: PolicyState) {
  const isKnown =
    Object.values(origin).includes('policy') || errors.some(({ source }) => source === 'policy');
  if (policy === 'waiting') return isKnown ? 'lastKnown' : undefined;
  return policy === 'silent' && !isKnown ? 'unknown' : policy;
}

/** What the table shows of a value, each part short and never anything but text: of a team's entries their number. */
function valuesOf(key: SettingKey, { values }: EffectiveSettings): readonly string[] {
  if (key === 'teamEntries') return [String(values.teamEntries.length)];
  return [values[key]].flat().map(String);
}
