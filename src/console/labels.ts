import type { Locale } from '../locales/locale';
import type { Localized } from '../locales/localized';
import { localize, mapLocalized } from '../locales/localized';
import type { ConsolePage, ProductId } from './page';
import { commonTaskLabels, taskLabels } from './task-labels';

const same = (name: string): Localized => ({ en: name, 'zh-CN': name });

/** Products as their consoles call themselves in a menu. */
const productLabels: Record<ProductId, Localized> = {
  ecs: same('ECS'),
  rds: same('RDS'),
  kms: same('KMS'),
  ram: same('RAM'),
  vpc: same('VPC'),
  oss: same('OSS'),
  maxcompute: same('MaxCompute'),
  isi: { en: 'Intelligent Speech Interaction', 'zh-CN': '智能语音交互' },
  cloudfirewall: { en: 'Cloud Firewall', 'zh-CN': '云防火墙' },
  actiontrail: { en: 'ActionTrail', 'zh-CN': '操作审计' },
};

/** “ECS”; the one long name has a short form: “ISI”. */
export function productLabel(product: ProductId, form: 'full' | 'short' = 'full'): Localized {
  return product === 'isi' && form === 'short' ? same('ISI') : productLabels[product];
}

/** @returns undefined for a task this edition does not know. */
export function taskLabel(product: ProductId, task: string, locale: Locale): string | undefined {
  const label = taskLabelsOf(product, task);
  return label && localize(label, locale);
}

function taskLabelsOf(product: ProductId, task: string): Localized | undefined {
  const labels: Readonly<Record<string, Localized>> = { ...commonTaskLabels, ...taskLabels[product] };
  return Object.hasOwn(labels, task) ? labels[task] : undefined;
}

/** “ECS › Security groups”; the product alone where the address tells no task, or one that is not known. */
export function pageLabel(page: ConsolePage, locale: Locale): string {
  return localize(pageLabels(page), locale);
}

/** The page's label in every language that has words for its task. */
export function pageLabels({ product, task }: ConsolePage): Localized {
  const doing = task && taskLabelsOf(product, task);
  if (!doing) return productLabels[product];
  return mapLocalized(doing, (words, language) => `${localize(productLabel(product), language)} › ${words}`);
}
