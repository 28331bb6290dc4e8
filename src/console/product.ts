import type { Localized } from '../locales/localized';
import type { ProductId } from './page';

/**
 * Where a product's pages stand. One of:
 * - a host of its own. `{domain}` stands for `aliyun.com` and `alibabacloud.com`.
 * - what names the product on a host that many products share (`shared-hosts.ts`).
 *
 * `task` is the task of a page there whose path says nothing.
 */
export type Host =
  | { readonly host: string; readonly task?: string; readonly region?: string }
  /** `yundun.console.aliyun.com/?p=kms` and `…/kms` are `{ securityConsole: 'kms' }`. */
  | { readonly securityConsole: string; readonly task?: string }
  /** `partners-intl.console.aliyun.com/#/ak` is `{ partnerConsole: 'ak' }`. */
  | { readonly partnerConsole: string; readonly task?: string }
  /** `buy.aliyun.com/ecs` and `common-buy.aliyun.com/ecs/…` are `{ purchasePath: 'ecs' }`. */
  | { readonly purchasePath: string; readonly task?: string }
  /** `common-buy.aliyun.com/?commodityCode=oss_bag_intl` is one of `{ commodityCode: 'oss*' }`. */
  | { readonly commodityCode: `${string}*`; readonly task?: string };

/** A kind of page: one line of the catalogue. */
export interface Page {
  /** What the page is for, within its product: `security-groups`. */
  readonly task: string;
  /**
   * How its path or hash route begins, segment by segment. `/securityGroup` is also `/security-groups/…`: capitals,
   * hyphens and the plural make no difference; a region and the word `region` may stand anywhere.
   * - `/image*` is any segment that begins so: `/imageDetail`.
   * - `/server/{id}` is a segment with a digit in it.
   * - `/users/{name}` is any segment.
   *
   * Of all paths that fit, the longest wins; of equally long ones the one with words where the other has `*` or `{…}`.
   * None, where only a host or a purchase page names the task.
   */
  readonly paths?: readonly string[];
  /** The page as its console calls it in a menu. */
  readonly label: Localized;
  /** Addresses of the page, as they stand in the address bar; somebody's own ids and names replaced. */
  readonly samples: readonly string[];
}

/**
 * One product: everything this extension knows of its console. The content script carries `product`, `hosts` and
 * `paths`; the rest is for people and tests.
 */
export interface Product {
  readonly product: ProductId;
  /** The product as its console calls itself in a menu. */
  readonly label: Localized;
  readonly shortLabel?: Localized;
  readonly hosts: readonly Host[];
  /** What may stand before any path: with `/vpc`, the path `/eip` is also `/vpc/eip`. */
  readonly pathPrefix?: string;
  /** A service without regions: a user named `cn-admin` is never taken for one. */
  readonly global?: true;
  /** In the order a reader looks for them. */
  readonly pages: readonly Page[];
  /** Addresses of other pages: of a task that all consoles have (`common-pages.ts`), or of none. */
  readonly samples: readonly { readonly url: string; readonly task?: string }[];
  /** Addresses that look like this product's and are not. */
  readonly nearMisses: readonly string[];
}
