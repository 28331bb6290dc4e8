/** Where the user is, as far as the address tells. Everything that ever leaves the page. */

export const productIds = [
  'ecs',
  'rds',
  'kms',
  'ram',
  'vpc',
  'oss',
  'maxcompute',
  'isi',
  'cloudfirewall',
  'actiontrail',
] as const;

export type ProductId = (typeof productIds)[number];

/** aliyun.com, alibabacloud.com, or a partner's console. */
export const sites = ['china', 'international', 'partner'] as const;

export type Site = (typeof sites)[number];

export interface ConsolePage {
  readonly product: ProductId;
  /** The part after the slash of `ecs/security-groups`; absent on a product's bare root. */
  readonly task?: string;
  /** A region id such as `eu-central-1`, as it stands in the address. */
  readonly region?: string;
  readonly site: Site;
}
