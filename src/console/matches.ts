import { catalogue } from './catalogue';
import type { Host } from './product';
import { hostNames, sharedHosts } from './shared-hosts';

/** One pattern for every end on every of the hosts. */
const patterns = (hosts: readonly string[], ...ends: readonly string[]) =>
  hosts.flatMap(hostNames).flatMap((host) => ends.map((end) => `https://${host}/${end}`));

function patternsOf(host: Host): string[] {
  if ('host' in host) return patterns([host.host], '*');
  // A pattern cannot see the hash, where that host names the product.
  if ('partnerConsole' in host) return patterns(sharedHosts.partnerConsole, '*');
  if ('securityConsole' in host) {
    const name = host.securityConsole;
    return patterns(sharedHosts.securityConsole, `*?p=${name}*`, `*&p=${name}*`, `${name}*`);
  }
  if ('purchasePath' in host) return patterns(sharedHosts.purchasePath, `${host.purchasePath}*`);
  const code = host.commodityCode;
  // Links with a blank before the code are about; the browser writes it as `+` or `%20`.
  return patterns(
    sharedHosts.commodityCode,
    ...['', '+', '%20'].map((blank) => `*commodityCode=${blank}${code}`),
  );
}

/**
 * The content script's match patterns, from the catalogue: sorted, none twice, none that another covers. A path
 * pattern sees path and query, never the hash.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function contentScriptMatches(): string[] {
  const all = [...new Set(catalogue.flatMap(({ hosts }) => hosts.flatMap(patternsOf)))];
  const covered = (pattern: string) =>
    all.some((other) => other !== pattern && pattern.startsWith(other.slice(0, -1)));
  return all.filter((pattern) => !covered(pattern)).sort();
}
