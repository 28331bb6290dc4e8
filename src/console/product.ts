import type { ProductId } from './page';

/**
 * One product's rule as data. A tuple of strings, because the content script carries it and has little room.
 *
 * `places` are where an address names the product, separated by spaces:
 * - `kms.console` – the host `kms.console.aliyun.com` or `kms.console.alibabacloud.com`
 * - `ak-console!` – a host on aliyun.com alone
 * - `p=cfw` – the parameter `p`, or the first path segment, on the shared security consoles
 * - `#ak` – the first segment after the hash on the shared partner console; `#` and the id always is one
 * - `/ram` – the first path segment on the shared purchase pages `buy*`
 * - `?kms` – a `commodityCode` that begins so, on the shared purchase pages `common-buy*`
 *
 * `:task` after a place names the task of a page there whose route says nothing; a bare `:` repeats the one before.
 *
 * `routes` has one line per task, first match wins: `task route`, or a task alone whose route is its own name.
 * A route is a regular expression for the beginning of the path (or hash) in lower case, without hyphens and without
 * the region. Each of its segments matches by its beginning, so `key/.` is any page below `key…/`.
 * `*users` is a collection: the list, `user-create` and `user-detail` in one line.
 */
export type Product = readonly [
  id: ProductId,
  places: string,
  routes: string,
  /** What may come before any route: `detail/./` for the pages of one RDS instance. */
  inside?: string,
  /** A service without regions: a user named `cn-admin` is never taken for one. */
  scope?: 'global',
];

/** An address of the product, the task and the region it names. */
type Sample = readonly [url: string, task?: string | undefined, region?: string];

/** What the tests cross all rules with. Never part of a bundle. */
export interface ProductSamples {
  readonly pages: readonly Sample[];
  /** Addresses that look like this product's and are not. */
  readonly nearMisses: readonly string[];
}
