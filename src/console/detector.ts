import type { ConsolePage } from './page';
import type { Product } from './product';
import { type Rule, readRoutes, taskOf } from './routes';
import { sharedHosts } from './shared-hosts';

/** On a shared host only the kind of place that names the product; else the task is that of a mute route. */
type Place = readonly [kind: string, product?: Product, rules?: readonly Rule[], task?: string | undefined];

/** Of an address that the URL parser has made canonical: what is no plain host name has credentials or a port. */
const consoleAddress =
  /^https:\/\/([\w.-]+)\.(aliyun|alibabacloud)\.com(\/[^?#]*)\??([^#]*)#?!?([^?]*)\??(.*)/;

/**
 * A region by its shape, so that tomorrow's is known today: a segment of the route (OSS writes `oss-` before it)
 * or a parameter. A zone, `cn-hangzhou-h`, is none.
 */
const regionPart =
  /(?:\/|[?&][Rr]egion\w*=)(?:oss-)?(cn-[a-z]{5,12}(?:-(?:\d|[a-z\d]{2,9})){0,3}|(?:ap|eu|us|me|na|sa|af)-[a-z]+-\d)(?=[/?&]|$)/;

function readPlaces(products: readonly Product[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [kind, hosts] of sharedHosts) for (const host of hosts.split(' ')) places.set(host, [kind]);
  for (const product of products) {
    const rules = readRoutes(product);
    let last: string | undefined;
    for (const place of `#${product[0]} ${product[1]}`.split(' ')) {
      const [name = '', task] = place.split(':');
      last = task || last;
      places.set(name, ['', product, rules, task === undefined ? task : last]);
    }
  }
  return places;
}

/**
 * Builds the detection for some products. It takes an address and gives the page it names, or undefined;
 * it never throws, whatever it is given, and takes time linear in the address's length.
 * Only https on the default port without credentials is a console page.
 */
export function createDetector(products: readonly Product[]): (url: string | URL) => ConsolePage | undefined {
  const places = readPlaces(products);

  return (url) => {
    let parts: RegExpExecArray | null = null;
    try {
      parts = consoleAddress.exec(new URL(url).href);
    } catch {}
    const [, host = '', domain, path = '', query = '', hash = '', hashQuery = ''] = parts ?? [];
    const parameters = new URLSearchParams(query);
    let place = places.get(host) ?? (domain === 'aliyun' ? places.get(`${host}!`) : undefined);
    let hashRoute = `/${hash}`;
    let pathRoute = path;
    const kind = place?.[0];
    if (kind === '?') {
      const code = `?${parameters.get('commodityCode')}`;
      for (const [name, there] of places) if (code.startsWith(name)) place = there;
    } else if (kind) {
      const naming = kind === '#' ? hashRoute : (kind === 'p=' && parameters.get('p')) || path;
      const [, name = '', rest = ''] = /^\/*([^/]*)(.*)/.exec(naming) ?? [];
      place = places.get(kind + name);
      if (kind === '#') hashRoute = rest;
      else pathRoute = rest;
    }
    const [, product, rules = [], fallback] = place ?? [];
    // `#/loading` hands over to another page: it names nothing yet.
    if (!product || /^\/*loading/.test(hashRoute)) return;

    let task: string | undefined;
    let region: string | undefined;
    for (const [route, query] of [
      [hashRoute, hashQuery],
      [pathRoute, parameters],
    ] as const) {
      const part = product[4] ? null : regionPart.exec(`${route}?${query}`);
      region ??= part?.[1];
      task ??= taskOf(rules, part ? route.replace(part[0], '') : route);
    }
    task ??= fallback;
    region ??= /-(cn-[a-z]+)\./.exec(host)?.[1];
    return {
      product: product[0],
      ...(task && { task }),
      ...(region && { region }),
      site: /^partners-/.test(host)
        ? 'partner'
        : /-intl|alibabacloud/.test(host + domain)
          ? 'international'
          : 'china',
    };
  };
}
