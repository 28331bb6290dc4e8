import type { DetectionTable, PageKind, ProductRoutes } from './detection-table';
import type { ConsolePage, ProductId, Site } from './page';
import { after, createTaskReader, readWords } from './routes';
import type { SharedHostKind } from './shared-hosts';

/** An address in parts, hash and path as segments. */
interface Address {
  readonly host: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly hash: readonly string[];
  readonly hashQuery: URLSearchParams;
}

/** What a host says, and the address without the part that named the product. */
type Reading = readonly [kind: PageKind | undefined, rest: Address];

/** What is longer is data, not a route. */
const longestRoute = 400;

const segmentsOf = (route: string) => route.slice(0, longestRoute).split('/').filter(Boolean);

/** A hash route may stand there percent-encoded: `#%2Fserver%3Fregion%3Dcn-hangzhou`. */
function decodeHash(hash: string): string {
  return /^%2f/i.test(hash) ? hash.replace(/%(?:2f|3f|3d|26)/gi, decodeURIComponent) : hash;
}

/** @returns undefined where no console page can be: only https on the default port, without credentials, is one. */
function readAddress(address: string | URL): Address | undefined {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
    const [hash = '', hashQuery] = decodeHash(url.hash.replace(/^#!?/, '')).split(/\?(.*)/s);
    return {
      host: url.hostname,
      path: segmentsOf(url.pathname),
      query: url.searchParams,
      hash: segmentsOf(hash),
      hashQuery: new URLSearchParams(hashQuery),
    };
  } catch {
    return undefined;
  }
}

/** @returns what the record says of the host itself, or of the host on either domain. */
function ofHost<T>(record: Readonly<Record<string, T>>, host: string): T | undefined {
  return own(record, host) ?? own(record, host.replace(/(?<=\.)(?:aliyun|alibabacloud)\.com$/, '{domain}'));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

type Names = Readonly<Record<string, PageKind>>;

/** How a shared host names the product; undefined where its kind of name is not in the address. */
const readers: Record<SharedHostKind, (names: Names, address: Address) => Reading | undefined> = {
  securityConsole(names, address) {
    const p = address.query.get('p');
    const [name = '', ...path] = p ? segmentsOf(p) : address.path;
    return [own(names, name), { ...address, path }];
  },
  partnerConsole(names, address) {
    const [name = '', ...hash] = address.hash;
    return [own(names, name), { ...address, hash }];
  },
  commodityCode(names, address) {
    const code = address.query.get('commodityCode')?.replace(/^[\s+]+/, '');
    // A page with a code is of the product that the code names, or of none.
    return code ? [Object.entries(names).find(([start]) => code.startsWith(start))?.[1], address] : undefined;
  },
  purchasePath(names, address) {
    const [name = '', ...path] = address.path;
    return [own(names, name), { ...address, path }];
  },
};

function readHost({ names, sharedHosts }: DetectionTable, address: Address): Reading | undefined {
  const kind = ofHost(names.host, address.host);
  if (kind) return [kind, address];
  for (const shared of ofHost(sharedHosts, address.host) ?? []) {
    const reading = readers[shared](names[shared], address);
    if (reading) return reading;
  }
  return undefined;
}

/**
 * A region by its shape, so that tomorrow's is known today; OSS writes `oss-` before it.
 * A zone, `cn-hangzhou-h`, is none.
 */
const regionShape =
  /^(?:oss-)?(cn-[a-z]{5,12}(?:-(?:\d|[a-z\d]{2,9})){0,3}|(?:ap|eu|us|me|na|sa|af)-[a-z]+-\d)$/;

const regionOf = (text: string) => regionShape.exec(text)?.[1];

function regionParameter(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    const region = /^region/i.test(name) && regionOf(value);
    if (region) return region;
  }
  return undefined;
}

/** A route in two: its region, and the segments that are left. */
function readRegion(segments: readonly string[], query: URLSearchParams) {
  const at = segments.findIndex(regionOf);
  return {
    region: regionOf(segments[at] ?? '') ?? regionParameter(query),
    route: segments.filter((segment, index) => index !== at && segment !== 'region'),
  };
}

const withoutRegion = (route: readonly string[]) => ({ region: undefined, route });

function siteOf(host: string): Site {
  if (host.startsWith('partners-')) return 'partner';
  return /-intl|alibabacloud/.test(host) ? 'international' : 'china';
}

/** How a product's routes are read. */
function createRouteReader(
  { routes, prefix }: ProductRoutes,
  commonTask: ReturnType<typeof createTaskReader>,
) {
  const ownTask = createTaskReader(routes);
  const before = prefix?.split('/');
  return (route: readonly string[]): string | undefined => {
    const words = readWords(route);
    const inside = before && after(before, words);
    return (inside && ownTask(inside)) ?? ownTask(words) ?? commonTask(words);
  };
}

/**
 * Builds the detection from a table. It takes an address and gives the page it names, or undefined; it never throws,
 * whatever it is given, and takes time linear in the address's length.
 */
export function createDetector(table: DetectionTable): (address: string | URL) => ConsolePage | undefined {
  const commonTask = createTaskReader(table.commonRoutes);
  const products = new Map(
    Object.entries(table.products).map(([id, product]) => [
      id,
      {
        readRegion: product.global ? withoutRegion : readRegion,
        readTask: createRouteReader(product, commonTask),
      },
    ]),
  );

  return (text) => {
    const address = readAddress(text);
    const [kind, rest] = (address && readHost(table, address)) ?? [];
    // `#/loading` hands over to another page: it names nothing yet.
    if (!kind || !rest || rest.hash[0] === 'loading') return undefined;

    const [product, hostTask] = kind.split('/') as [ProductId, string?];
    const read = products.get(product);
    if (!read) return undefined;
    const hash = read.readRegion(rest.hash, rest.hashQuery);
    const path = read.readRegion(rest.path, rest.query);
    const task = read.readTask(hash.route) ?? read.readTask(path.route) ?? hostTask;
    const region = hash.region ?? path.region ?? own(table.hostRegions, rest.host);
    return {
      product,
      ...(task && { task }),
      ...(region && { region }),
      site: siteOf(rest.host),
    };
  };
}
