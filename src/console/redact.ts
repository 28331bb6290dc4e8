import { products } from './products';

/** Query values that tell which console it is; every other value is somebody's own. */
const telling = new Set(['p', 'commodityCode', 'region', 'regionId', 'type', 'tab', 'activeTab']);

/** What consoles call their pages, besides the words of our routes. */
const common =
  'base|basic|buy|console|create|detail|edit|home|index|info|list|new|overview|region|setting|v2|v3';

/** A page's own word, as opposed to somebody's user, bucket or instance of that name. */
const routeWord = new RegExp(
  `^(?:${[...new Set([...common.split('|'), ...products.flatMap(([, , routes]) => routes.match(/[a-z]{3,}/g) ?? [])])].join('|')})`,
);

const regionId = /^[a-z]{2}-[a-z]+(?:-\d)?$/;

function isRouteWord(segment: string): boolean {
  if (regionId.test(segment)) return true;
  return (
    /^[A-Za-z][A-Za-z-]{0,40}$/.test(segment) && routeWord.test(segment.replaceAll('-', '').toLowerCase())
  );
}

/**
 * An address made fit for a report: host, route and region stay, whatever may name somebody's resource goes.
 * @returns the address with `…` in place of what went, or `undefined` where it is no address.
 */
export function redactAddress(address: string): string | undefined {
  const match = /^https?:\/\/(?:[^/?#]*@)?([\w.-]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(
    address.trim(),
  );
  if (!match) return undefined;
  const [, host = '', path = '', query, hash] = match;
  const [hashPath = '', hashQuery] = (hash ?? '').split(/\?(.*)/s);
  return [
    `https://${host.toLowerCase()}`,
    redactPath(path),
    query === undefined ? '' : `?${redactQuery(query)}`,
    hash === undefined ? '' : `#${redactPath(hashPath)}`,
    hashQuery === undefined ? '' : `?${redactQuery(hashQuery)}`,
  ].join('');
}

function redactPath(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment === '' || isRouteWord(segment) ? segment : '…'))
    .join('/');
}

function redactQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [name = '', value] = pair.split(/=(.*)/s);
      const shownName = /^[A-Za-z][A-Za-z_-]{0,40}$/.test(name) ? name : '…';
      if (value === undefined) return shownName;
      const keeps = telling.has(name) && /^[\w-]{1,40}$/.test(value) && !/\d{4}/.test(value);
      return `${shownName}=${keeps ? value : '…'}`;
    })
    .join('&');
}
