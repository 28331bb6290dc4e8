import { useLocale } from '../locale-context';

export interface CanSeeProps {
  /** From the built manifest. */
  readonly permissions: readonly string[];
  readonly sites: readonly string[];
  readonly contentSecurityPolicy: string;
  /** The browser's own words at install; empty where it does not tell them. */
  readonly warnings: readonly string[];
}

/** What this extension can see and do, read from the manifest it was built with. */
export function CanSee({ permissions, sites, contentSecurityPolicy, warnings }: CanSeeProps) {
  const { t } = useLocale();
  const reasons: Readonly<Record<string, string | undefined>> = t.canSee.permissions;
  return (
    <section aria-labelledby="can-see">
      <h3 id="can-see">{t.canSee.title}</h3>
      <p>{t.canSee.address}</p>
      <p>{t.canSee.never}</p>
      <h4>{t.canSee.warning}</h4>
      {warnings.length > 0 ? (
        <ul class="plain">
          {warnings.map((warning) => (
            <li key={warning}>{t.quoted(warning)}</li>
          ))}
        </ul>
      ) : (
        <p>{t.canSee.noWarning}</p>
      )}
      <p class="soft">{t.canSee.warningMeans}</p>
      <h4>{t.canSee.permissionsTitle}</h4>
      <dl>
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{reasons[permission]}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t.canSee.sites(sites.length)}</summary>
        <ul class="plain code-list">
          {sites.map((site) => (
            <li key={site}>
              <code>{site}</code>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t.canSee.policy}</summary>
        <p>
          <code>{contentSecurityPolicy}</code>
        </p>
      </details>
    </section>
  );
}
