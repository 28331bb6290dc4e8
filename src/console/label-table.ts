import type { Localized } from '../locales/localized';
import { commonPages } from './common-pages';
import type { ProductId } from './page';
import type { Product } from './product';

/** What people call a product and its pages. */
export interface ProductLabels {
  readonly label: Localized;
  readonly shortLabel?: Localized;
  /** By task, in the order a reader looks for them; those that all consoles have come last. */
  readonly tasks: Readonly<Record<string, Localized>>;
}

/** Reads the words for people out of the catalogue. */
export function readLabels(products: readonly Product[]): Readonly<Record<ProductId, ProductLabels>> {
  const labels = products.map(({ product, label, shortLabel, pages }) => {
    const tasks = Object.fromEntries([...pages, ...commonPages].map((page) => [page.task, page.label]));
    return [product, { label, ...(shortLabel && { shortLabel }), tasks }];
  });
  return Object.fromEntries(labels);
}
