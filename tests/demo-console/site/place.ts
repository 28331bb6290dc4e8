import { consoles } from './consoles';
import { type DemoConsole, type DemoPage, type DemoSite, domains } from './model';

/** Where in the demo an address stands. */
export interface Place {
  readonly console: DemoConsole;
  readonly page: DemoPage;
  readonly site: DemoSite;
  /** Index into `page.routes`. */
  readonly route: number;
  readonly region?: string;
  readonly id?: string;
}

interface Parts {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

const defaults = { region: 'cn-hangzhou', id: 'demo0000' };

const sites = Object.keys(domains) as DemoSite[];

/** The route as it stands on a site; undefined where the site has none such. */
function onSite(route: string, site: DemoSite): string | undefined {
  const address = route.replace('{domain}', domains[site]);
  return new URL(address).hostname.endsWith(`.${domains[site]}`) ? address : undefined;
}

/** An empty `#/` says nothing; `#home` is an old way to write `#/home`. */
function normalHash(hash: string): string {
  const bare = hash.replace(/^#\/?/, '').replace(/\/$/, '');
  return bare === '' ? '' : `#/${bare}`;
}

function split(address: string): Parts | undefined {
  const match = /^https:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address);
  if (!match) return undefined;
  const [, host = '', path = '', search = '', hash = ''] = match;
  const [place = '', hashQuery = ''] = hash.split('?');
  const query = new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hashQuery)]);
  return { host, path: path.replace(/\/$/, ''), query, hash: normalHash(place) };
}

const open = /\{(region|id)\}/g;

function matchText(template: string, text: string): Record<string, string> | undefined {
  const source = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(open, (_, name: string) =>
      name === 'region' ? '(?<region>[a-z]+-[a-z0-9-]+)' : '(?<id>[^/]+)',
    );
  const match = new RegExp(`^${source}$`).exec(text);
  return match ? { ...match.groups } : undefined;
}

function matchRoute(route: string, site: DemoSite, address: Parts): Record<string, string> | undefined {
  const template = split(onSite(route, site) ?? '');
  if (!template || template.host !== address.host) return undefined;
  const path = matchText(template.path, address.path);
  const hash = matchText(template.hash, address.hash);
  if (!path || !hash) return undefined;
  const found = { ...path, ...hash };
  for (const [key, value] of template.query) {
    const actual = address.query.get(key);
    const name = /^\{(region|id)\}$/.exec(value)?.[1];
    if (!name && actual !== value) return undefined;
    if (name && actual) found[name] = actual;
  }
  return found;
}

/** Same host, and the same `p` where several consoles share one. */
function isOn(route: string, site: DemoSite, address: Parts): boolean {
  const template = split(onSite(route, site) ?? '');
  const shared = template?.query.get('p') ?? null;
  return template?.host === address.host && (shared === null || shared === address.query.get('p'));
}

/** Finds the demo page of an address; an unknown address on a known host is its console's first page. */
export function locate(address: string): Place | undefined {
  const parts = split(address);
  if (!parts) return undefined;
  let fallback: Place | undefined;
  for (const console of consoles) {
    for (const page of console.pages) {
      for (const [index, route] of page.routes.entries()) {
        for (const site of sites) {
          const found = matchRoute(route, site, parts);
          if (found) return { console, page, site, route: index, ...found };
          if (isOn(route, site, parts)) fallback ??= { console, page: console.pages[0], site, route: 0 };
        }
      }
    }
  }
  return fallback;
}

export interface AddressOptions {
  readonly site?: DemoSite;
  readonly region?: string;
  readonly id?: string;
  /** Index into the page's routes; one that the page does not have on this site means today's. */
  readonly route?: number;
}

export function addressOf(page: DemoPage, options: AddressOptions = {}): string {
  const { site = 'international', region = defaults.region, id = defaults.id, route = 0 } = options;
  const routes = page.routes.map((one) => onSite(one, site));
  const address = routes[route] ?? routes.find(Boolean);
  if (!address) throw new Error(`“${page.title}” has no address on the ${site} site`);
  return address.replaceAll('{region}', region).replaceAll('{id}', encodeURIComponent(id));
}

/**
 * The address of `ecs/security-groups` and the like.
 * @throws Error naming the pages there are, if there is no such page.
 */
export function demoAddress(name: string, options: AddressOptions = {}): string {
  const [product, task] = name.split('/');
  const console = consoles.find(({ id }) => id === product);
  const page = task === undefined ? console?.pages[0] : console?.pages.find(({ id }) => id === task);
  if (page) return addressOf(page, options);
  const known = consoles.flatMap(({ id, pages }) => pages.map((one) => `${id}/${one.id}`));
  throw new Error(`The demo console has no page “${name}”. It has: ${known.join(', ')}`);
}
