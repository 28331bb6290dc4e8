/** What is said under the answer for a service of which the text does not say whose part what is. */
import type { Localized } from '../../locales/localized';

/** Takes the service's short name. */
export function unplaced(name: string): Localized {
  return {
    en: `The FAQ does not assign ${name}’s security.`,
    'zh-CN': `FAQ 未划分 ${name} 的安全责任。`,
  };
}
