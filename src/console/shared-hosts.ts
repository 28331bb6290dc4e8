/** Hosts that serve many products, by the kind of place that names the product there (see `Product.places`). */
export const sharedHosts = [
  ['p=', 'yundun.console yundunnext.console partners-yundun.console! partners-yundunnext.console!'],
  ['#', 'partners-intl.console!'],
  ['/', 'buy! buy-intl'],
  ['?', 'common-buy! common-buy-intl'],
] as const;
