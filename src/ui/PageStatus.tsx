import { EmptyState } from './EmptyState';
import { useLocale } from './locale-context';
import type { PageView } from './PageGuidance';
import { type SwitchedOff, SwitchedOffHelp, SwitchedOffTitle } from './SwitchedOffHelp';

/** Why there is no guidance: no console page we know, a tab to reload, no access to it, or a page on its way. */
interface NoPage {
  readonly kind: 'elsewhere' | 'needsReload' | 'noSiteAccess' | 'navigating';
}

/** What a surface is about: a console page with its guidance, or why there is none. */
export type PageState = PageView | NoPage | SwitchedOff;

interface Props {
  readonly page: NoPage | SwitchedOff;
  readonly onOptions: () => void;
  /** Present where the browser lets an extension ask for its sites. */
  readonly onAllow?: (() => void) | undefined;
}

/** The states without guidance. While one document follows another the room is kept free and nothing is claimed. */
export function PageStatus({ page, onOptions, onAllow }: Props) {
  const { t } = useLocale();
  const { states } = t;
  switch (page.kind) {
    case 'navigating':
      return (
        <div class="reserve">
          <h1 class="hidden">{states.loading}</h1>
        </div>
      );
    case 'needsReload':
      return <EmptyState icon="info" title={states.needsReload} hint={states.needsReloadHint} />;
    case 'noSiteAccess':
      return (
        <EmptyState icon="lock" title={states.noSiteAccess} hint={states.noSiteAccessHint}>
          {onAllow && (
            <button type="button" class="primary" onClick={onAllow}>
              {states.allow}
            </button>
          )}
        </EmptyState>
      );
    case 'switchedOff':
      return (
        <EmptyState icon="panel" title={<SwitchedOffTitle product={page.product} />}>
          <SwitchedOffHelp page={page} onOptions={onOptions} />
        </EmptyState>
      );
    case 'elsewhere':
      return (
        <EmptyState icon="panel" title={states.elsewhere} hint={states.elsewhereHint}>
          <p>{states.reload}</p>
        </EmptyState>
      );
  }
}
