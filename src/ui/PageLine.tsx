import { shortRegionName } from '../console/regions';
import type { Locale } from '../locales/locale';
import { type Localized, localize, mapLocalized } from '../locales/localized';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { Sentence, Words } from './Words';

/** The region that a page's address names: “eu-central-1”, “Germany (Frankfurt)”. */
export interface PageRegion {
  readonly id: string;
  readonly name: Localized;
}

/** “ECS › Security groups” */
export interface PageName {
  readonly label: string;
  /** Set where the label is not in the language of the interface. */
  readonly labelLang: Locale | undefined;
}

interface Props {
  readonly view: PageName & {
    readonly region?: PageRegion;
    readonly pinned: boolean;
    /** The page in front, while the panel stays on another one. */
    readonly front?: PageName;
  };
  readonly onPin: () => void;
}

/** What the panel is about: product, task, region, and whether it stays there while somebody is elsewhere. */
export function PageLine({ view: { label, labelLang, region, pinned, front }, onPin }: Props) {
  const { t, locale } = useLocale();
  return (
    <header class="page-line">
      <div class="page-name">
        <h1 lang={labelLang}>{label}</h1>
        {region && (
          <span class="chip" title={t.page.region(region.id, localize(region.name, locale))}>
            <Icon name="location" />
            <span aria-hidden="true">
              <Words of={mapLocalized(region.name, shortRegionName)} />
            </span>
            <span class="hidden">
              <RegionSentence region={region} />
            </span>
          </span>
        )}
      </div>
      <button type="button" class="ghost pin" aria-pressed={pinned} title={t.page.pin} onClick={onPin}>
        <Icon name="pin" />
        <span class="hidden">{t.page.pin}</span>
      </button>
      {pinned && (
        <p class="pinned">
          {t.page.pinned}
          {' · '}
          {front && (
            <>
              <Sentence around={t.page.front}>
                <span lang={front.labelLang}>{front.label}</span>
              </Sentence>
              {' · '}
            </>
          )}
          <button type="button" class="link" onClick={onPin}>
            {t.page.follow}
          </button>
        </p>
      )}
    </header>
  );
}

/** “This page's address names eu-central-1 – Germany (Frankfurt)” */
export function RegionSentence({ region: { id, name } }: { readonly region: PageRegion }) {
  const { t } = useLocale();
  return (
    <Sentence around={(gap) => t.page.region(id, gap)}>
      <Words of={name} />
    </Sentence>
  );
}
