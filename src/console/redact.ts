/** Query values that tell which console it is; every other value is somebody's own. */
const telling = new Set(['p', 'commodityCode', 'region', 'regionId', 'type', 'tab', 'activeTab']);

/** A route's own words: letters and hyphens, as in `securityGroups` or `key-pairs`, or a region id. */
const word = /^(?:[A-Za-z][A-Za-z-]{0,40}|[a-z]{2}-[a-z]+(?:-\d)?|v\d)$/;

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
    .map((segment) => (segment === '' || word.test(segment) ? segment : '…'))
    .join('/');
}

function redactQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [name = '', value] = pair.split(/=(.*)/s);
      const shownName = word.test(name) ? name : '…';
      if (value === undefined) return shownName;
      const keeps = telling.has(name) && /^[\w-]{1,40}$/.test(value) && !/\d{4}/.test(value);
      return `${shownName}=${keeps ? value : '…'}`;
    })
    .join('&');
}
