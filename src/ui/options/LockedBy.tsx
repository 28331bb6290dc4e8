import { Icon } from '../Icon';
import { useLocale } from '../locale-context';

/** That a control cannot be changed, and whose policy sees to it. */
export function LockedBy({ organization }: { readonly organization: string }) {
  const { t } = useLocale();
  return (
    <span class="locked">
      <Icon name="lock" />
      {t.optionsPage.lockedBy(organization)}
    </span>
  );
}
