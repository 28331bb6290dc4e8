import type { Product } from './product';
import { products } from './products';
import { sharedHosts } from './shared-hosts';

/** `kms.console` → `https://kms.console.aliyun.com`, `https://kms.console.alibabacloud.com`; with `!` the first. */
function origins(host: string): string[] {
  const alone = host.endsWith('!');
  const domains = alone ? ['aliyun'] : ['aliyun', 'alibabacloud'];
  return domains.map((domain) => `https://${alone ? host.slice(0, -1) : host}.${domain}.com`);
}

function sharedOrigins(wanted: string): string[] {
  return sharedHosts.flatMap(([kind, hosts]) => (kind === wanted ? hosts.split(' ').flatMap(origins) : []));
}

function patterns(place: string): string[] {
  const name = place.slice(place.startsWith('p=') ? 2 : 1);
  if (place.startsWith('p=')) {
    return sharedOrigins('p=').flatMap((origin) => [
      `${origin}/*?p=${name}*`,
      `${origin}/*&p=${name}*`,
      `${origin}/${name}*`,
    ]);
  }
  if (place.startsWith('?')) {
    return sharedOrigins('?').map((origin) => `${origin}/*commodityCode=${name}*`);
  }
  if (place.startsWith('/')) return sharedOrigins('/').map((origin) => `${origin}/${name}*`);
  // A pattern cannot see the hash, where that host names the product.
  if (place.startsWith('#')) return sharedOrigins('#').map((origin) => `${origin}/*`);
  return origins(place).map((origin) => `${origin}/*`);
}

const placesOf = ([id, places]: Product) =>
  [`#${id}`, ...places.split(' ')].map((place) => place.replace(/:.*/, ''));

/**
 * The content script's match patterns, from the table: sorted, none twice, none that another covers. A path
 * pattern sees path and query, never the hash.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function contentScriptMatches(): string[] {
  const all = [...new Set(products.flatMap(placesOf).flatMap(patterns))];
  const covered = (pattern: string) =>
    all.some((other) => other !== pattern && pattern.startsWith(other.slice(0, -1)));
  return all.filter((pattern) => !covered(pattern)).sort();
}
