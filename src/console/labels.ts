import type { Locale } from '../locales/locale';
import { type Localized, localize, mapLocalized } from '../locales/localized';
import type { ConsolePage, ProductId } from './page';
import { labelTable } from './tables';

/** “ECS”; the one long name has a short form: “ISI”. */
export function productLabel(product: ProductId, form?: 'short'): Localized {
  const { label, shortLabel = label } = labelTable[product];
  return form === 'short' ? shortLabel : label;
}

/** All tasks a page of the product can have, in the order a reader looks for them. */
export function tasksOf(product: ProductId): readonly string[] {
  return Object.keys(labelTable[product].tasks);
}

/** @returns undefined for a task this edition does not know. */
export function taskLabel(product: ProductId, task: string, locale: Locale): string | undefined {
  const label = taskLabelsOf(product, task);
  return label && localize(label, locale);
}

function taskLabelsOf(product: ProductId, task: string): Localized | undefined {
  const { tasks } = labelTable[product];
  return Object.hasOwn(tasks, task) ? tasks[task] : undefined;
}

/** “ECS › Security groups”; the product alone where the address tells no task, or one that is not known. */
export function pageLabel(page: ConsolePage, locale: Locale): string {
  return localize(pageLabels(page), locale);
}

/** The page's label in every language that has words for its task. */
export function pageLabels({ product, task }: ConsolePage): Localized {
  const doing = task && taskLabelsOf(product, task);
  if (!doing) return productLabel(product);
  return mapLocalized(doing, (words, language) => `${localize(productLabel(product), language)} › ${words}`);
}
