import { type ConsolePage, productIds, sites } from './page';

const shortId = /^[a-z0-9-]{1,64}$/;

/**
 * A page as it comes back from storage or a message, checked field by field.
 * @returns the page without unknown fields, or `undefined` where a field is not what `detectPage` gives.
 */
export function parsePage(value: unknown): ConsolePage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { product, task, region, site } = value as Record<string, unknown>;
  const knownProduct = productIds.find((id) => id === product);
  const knownSite = sites.find((id) => id === site);
  if (!knownProduct || !knownSite || !isOptionalId(task) || !isOptionalId(region)) return undefined;
  return {
    product: knownProduct,
    ...(task === undefined ? {} : { task }),
    ...(region === undefined ? {} : { region }),
    site: knownSite,
  };
}

function isOptionalId(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && shortId.test(value));
}
