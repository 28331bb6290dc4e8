import { EmptyState } from './EmptyState';
import type { IconName } from './Icon';
import { useLocale } from './locale-context';
import type { PageView } from './PageGuidance';
import { type SwitchedOff, SwitchedOffHelp, SwitchedOffTitle } from './SwitchedOffHelp';

/** Why there is no guidance: no console page we know, a tab to reload, no access to it, or a page on its way. */
interface NoPage {
  readonly kind: 'elsewhere' | 'needsReload' | 'noSiteAccess' | 'navigating';
}

/** What a surface is about: a console page with its guidance, or why there is none. */
export type PageState = PageView | NoPage | SwitchedOff;

/** A state that is told and explained. */
type ToldState = SwitchedOff | { readonly kind: Exclude<NoPage['kind'], 'navigating'> };

/** What the buttons of these states do. */
export interface WaysOut {
  readonly onOptions: () => void;
  readonly onReload: () => void;
  /** Asks for the console's sites, or opens the browser's page on which they are allowed. */
  readonly onAllow: () => void;
  /** Whether this browser asks; another one has a page. */
  readonly asksForSites: boolean;
}

interface Props {
  readonly page: NoPage | SwitchedOff;
  readonly waysOut: WaysOut;
}

const icons = {
  elsewhere: 'panel',
  needsReload: 'info',
  noSiteAccess: 'lock',
  switchedOff: 'panel',
} as const satisfies Record<ToldState['kind'], IconName>;

/** The states without guidance. While one document follows another the room is kept free and nothing is claimed. */
export function PageStatus({ page, waysOut }: Props) {
  const { t } = useLocale();
  if (page.kind === 'navigating') {
    return (
      <div class="reserve">
        <h1 class="hidden">{t.states.loading}</h1>
      </div>
    );
  }
  const told = page as ToldState;
  return (
    <EmptyState icon={icons[told.kind]} title={<StatusTitle page={told} />}>
      <StatusHelp page={told} waysOut={waysOut} />
    </EmptyState>
  );
}

/** Whether something keeps a page from being read that may well be a console page. */
export function isKeptFrom(page: PageState): page is Exclude<ToldState, { readonly kind: 'elsewhere' }> {
  return page.kind === 'switchedOff' || page.kind === 'needsReload' || page.kind === 'noSiteAccess';
}

/** What is the matter. */
export function StatusTitle({ page }: { readonly page: ToldState }) {
  const { states } = useLocale().t;
  return page.kind === 'switchedOff' ? <SwitchedOffTitle product={page.product} /> : states[page.kind];
}

/** What it means, and the button that does what can be done about it. */
export function StatusHelp({ page, waysOut }: { readonly page: ToldState; readonly waysOut: WaysOut }) {
  const { states } = useLocale().t;
  switch (page.kind) {
    case 'switchedOff':
      return <SwitchedOffHelp page={page} onOptions={waysOut.onOptions} />;
    case 'needsReload':
      return (
        <>
          <p>{states.needsReloadHint}</p>
          <button type="button" class="primary" onClick={waysOut.onReload}>
            {states.reload}
          </button>
        </>
      );
    case 'noSiteAccess':
      return (
        <>
          <p>{waysOut.asksForSites ? states.noSiteAccessAsk : states.noSiteAccessHint}</p>
          <button type="button" class="primary" onClick={waysOut.onAllow}>
            {waysOut.asksForSites ? states.allow : states.openBrowserPage}
          </button>
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p>{states.elsewhereHint}</p>
          <p>{states.elsewhereReload}</p>
          <button type="button" class="small" onClick={waysOut.onReload}>
            {states.reload}
          </button>
        </>
      );
  }
}
