import { type DemoSite, domains } from '../demo-console/site/model';
import { demoAddress } from '../demo-console/site/place';

export interface PageOptions {
  /** `ecs/security-groups`, or a whole address under one of the demo's hosts. */
  readonly page: string;
  readonly site: string;
  readonly region: string;
}

function siteOf(name: string): DemoSite {
  if (name in domains) return name as DemoSite;
  throw new Error(`No site “${name}”; there are: ${Object.keys(domains).join(', ')}`);
}

/** @throws {Error} naming the sites there are, where `site` is none. */
export function addressOf({ page, site, region }: PageOptions): string {
  const known = siteOf(site);
  return page.includes('://') ? page : demoAddress(page, { site: known, region });
}

/** False where a browser with a window could not start. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
