import { Icon } from './Icon';
import { useLocale } from './locale-context';

interface Props {
  /** “ECS › Security groups” */
  readonly label: string;
  readonly region?: { readonly id: string; readonly name: string; readonly short: string };
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** What the panel is about: product, task, region, and whether it stays there. */
export function PageLine({ label, region, pinned, onPin }: Props) {
  const { t } = useLocale();
  return (
    <header class="page-line">
      <div class="page-name">
        <h1>{label}</h1>
        {region && (
          <span class="chip" title={t.page.region(region.id, region.name)}>
            <Icon name="place" />
            <span aria-hidden="true">{region.short}</span>
            <span class="hidden">{t.page.region(region.id, region.name)}</span>
          </span>
        )}
      </div>
      <button type="button" class="ghost pin" aria-pressed={pinned} title={t.page.pin} onClick={onPin}>
        <Icon name="pin" />
        <span class="hidden">{t.page.pin}</span>
      </button>
      {pinned && (
        <p class="pinned">
          {t.page.pinned(label)}
          <span aria-hidden="true"> · </span>
          <button type="button" class="link" onClick={onPin}>
            {t.page.follow}
          </button>
        </p>
      )}
    </header>
  );
}
