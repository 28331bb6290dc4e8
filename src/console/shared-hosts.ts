/** Hosts that serve many products, by what names the product there (see `Host` in `product.ts`). */
export const sharedHosts = {
  securityConsole: [
    'yundun.console.{domain}',
    'yundunnext.console.{domain}',
    'partners-yundun.console.aliyun.com',
    'partners-yundunnext.console.aliyun.com',
  ],
  partnerConsole: ['partners-intl.console.aliyun.com'],
  commodityCode: ['common-buy.aliyun.com', 'common-buy-intl.{domain}'],
  purchasePath: ['buy.aliyun.com', 'buy-intl.{domain}', 'common-buy.aliyun.com', 'common-buy-intl.{domain}'],
} as const;

/** The field of a `Host` that names a product on a shared host. */
export type SharedHostKind = keyof typeof sharedHosts;

/** `kms.console.{domain}` → `kms.console.aliyun.com`, `kms.console.alibabacloud.com`. */
export function hostNames(host: string): string[] {
  const domains = host.includes('{domain}') ? ['aliyun.com', 'alibabacloud.com'] : [''];
  return domains.map((domain) => host.replace('{domain}', domain));
}
