import { commonPages } from './common-pages';
import type { ProductId } from './page';
import type { Host, Page, Product } from './product';
import { foldNumber, foldSegment, type Routes } from './routes';
import { type SharedHostKind, sharedHosts } from './shared-hosts';

/** `ecs/instance-create`: product, and the task of a page whose route says none. Or the product alone. */
export type PageKind = ProductId | `${ProductId}/${string}`;

export interface ProductRoutes {
  readonly routes: Routes;
  /** A route that may stand before any of them. */
  readonly prefix?: string;
  /** Without regions. */
  readonly global?: true;
}

/** The catalogue as the detector reads it: plain data, without a word for people. */
export interface DetectionTable {
  /** By what names the product; of a commodity code how it begins, of a host how the catalogue writes it. */
  readonly names: Readonly<Record<SharedHostKind | 'host', Readonly<Record<string, PageKind>>>>;
  /** Hosts that many products share, and what names the product there: the first that is in the address. */
  readonly sharedHosts: Readonly<Record<string, readonly SharedHostKind[]>>;
  /** Of hosts that serve one region. */
  readonly hostRegions: Readonly<Record<string, string>>;
  readonly products: Readonly<Partial<Record<ProductId, ProductRoutes>>>;
  /** Asked after the product's own. */
  readonly commonRoutes: Routes;
}

/** @returns the segment as a `Route` writes it; undefined for one that may stand anywhere. */
function foldPattern(segment: string): string | undefined {
  if (segment === '' || segment === 'region' || segment === '{region}') return undefined;
  if (segment === '{id}') return '#';
  if (segment.startsWith('{')) return '*';
  const word = foldSegment(segment);
  return segment.endsWith('*') ? `${word}*` : foldNumber(word);
}

const foldPath = (path: string) =>
  path
    .split('/')
    .map(foldPattern)
    .filter((segment) => segment !== undefined)
    .join('/');

function readRoutes(pages: readonly Omit<Page, 'samples'>[]): Routes {
  const withPaths = pages.filter(({ paths = [] }) => paths.length > 0);
  return Object.fromEntries(withPaths.map(({ task, paths = [] }) => [task, paths.map(foldPath)]));
}

function readProduct({ product, pages, pathPrefix, global }: Product): [ProductId, ProductRoutes] {
  const prefix = pathPrefix && foldPath(pathPrefix);
  return [product, { routes: readRoutes(pages), ...(prefix && { prefix }), ...(global && { global }) }];
}

const sharedKinds = Object.keys(sharedHosts) as SharedHostKind[];

/** What names a product, by the field of `Host` that says it. */
function readNames(products: readonly Product[], kind: SharedHostKind | 'host'): Record<string, PageKind> {
  const names = products.flatMap(({ product, hosts }) =>
    hosts.flatMap((host: Host & Partial<Record<SharedHostKind | 'host', string>>) => {
      const name = host[kind]?.replace(/\*$/, '');
      return name ? [[name, host.task ? `${product}/${host.task}` : product]] : [];
    }),
  );
  return Object.fromEntries(names);
}

function readSharedHosts(): Record<string, SharedHostKind[]> {
  const hosts = new Set<string>(sharedKinds.flatMap((kind) => sharedHosts[kind]));
  const kindsOf = (host: string) =>
    sharedKinds.filter((kind) => sharedHosts[kind].some((shared) => shared === host));
  return Object.fromEntries([...hosts].map((host) => [host, kindsOf(host)]));
}

/** Reads the catalogue, or some products of it, for the detector. */
export function readDetectionTable(products: readonly Product[]): DetectionTable {
  const hosts = products.flatMap((product) => product.hosts);
  const kinds = (['host', ...sharedKinds] as const).map((kind) => [kind, readNames(products, kind)]);
  return {
    names: Object.fromEntries(kinds),
    sharedHosts: readSharedHosts(),
    hostRegions: Object.fromEntries(
      hosts.flatMap((host) => ('host' in host && host.region ? [[host.host, host.region]] : [])),
    ),
    products: Object.fromEntries(products.map(readProduct)),
    commonRoutes: readRoutes(commonPages),
  };
}
