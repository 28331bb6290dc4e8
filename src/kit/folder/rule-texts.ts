/** Rules as people write them in a cell or on a line, made the objects that a policy has. */
import { productLabel } from '../../console/labels';
import { type ProductId, productIds } from '../../console/page';

/** `ecs/security-groups`, `ecs`, `OSS`: the product's id and, after a slash, the task. */
export function ruleOf(text: string): Readonly<Record<string, string>> {
  const [product = '', ...task] = text.split('/');
  return { product: productOf(product), ...(task.length > 0 && { task: task.join('/').trim() }) };
}

/** The id that an id in capitals or a product's name stands for; other text as it is, to be complained of. */
function productOf(text: string): string {
  return productIdsByName.get(text.trim().toLowerCase()) ?? text.trim();
}

const productIdsByName: ReadonlyMap<string, ProductId> = new Map(
  productIds.flatMap((id) => {
    const names = [productLabel(id), productLabel(id, 'short')].flatMap((label) => Object.values(label));
    return [id, ...names].map((name) => [name.toLowerCase(), id] as const);
  }),
);

/** Several in one cell are separated by semicolons or by lines. */
export function severalIn(cell: string): readonly string[] {
  return cell
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The cells of the four columns. */
export interface RuleCells {
  readonly product?: string | undefined;
  readonly task?: string | undefined;
  readonly region?: string | undefined;
  readonly site?: string | undefined;
}

/**
 * One product and one task belong together in the order written; a single product goes with every task. Each of these
 * pages counts in every region and on every site named. `ecs/security-groups` among the tasks names its own product.
 * @returns undefined where products and tasks cannot be paired.
 */
export function rulesOfCells(cells: RuleCells): readonly Readonly<Record<string, string>>[] | undefined {
  const [products, tasks, regions, sites] = [cells.product, cells.task, cells.region, cells.site].map(
    (cell) => severalIn(cell ?? ''),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const pages = pagesOf(products, tasks);
  if (!pages) return undefined;
  const crossed = (rules: readonly Record<string, string>[], name: string, values: readonly string[]) =>
    values.length === 0
      ? rules
      : rules.flatMap((rule) => values.map((value) => ({ ...rule, [name]: value })));
  const start = pages.length > 0 ? pages : [{}];
  const siteIds = sites.map((site) => site.toLowerCase());
  return crossed(crossed(start, 'region', regions), 'site', siteIds).filter(
    (rule) => Object.keys(rule).length > 0,
  );
}

function pagesOf(
  products: readonly string[],
  tasks: readonly string[],
): readonly Readonly<Record<string, string>>[] | undefined {
  if (tasks.length === 0) return products.map(ruleOf);
  const [only] = products;
  if (products.length > 1 && products.length !== tasks.length) return undefined;
  return tasks.map((task, at) => {
    if (task.includes('/')) return ruleOf(task);
    const product = products.length > 1 ? products[at] : only;
    return product === undefined ? { task } : { ...ruleOf(product), task };
  });
}
