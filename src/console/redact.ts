import { regionOf } from './regions';
import { foldSegment } from './routes';
import { detectionTable } from './tables';

/** Query values that tell which console it is; every other value is somebody's own. */
const tellingParameters = new Set(['p', 'commodityCode', 'region', 'regionId', 'type', 'tab', 'activeTab']);

/**
 * A value of those that names something of Alibaba Cloud's: words, with a digit at the end at most: `oss_bag_intl`,
 * `eu-central-1`. An id, a token or a key has more digits, or is longer than words are.
 */
const tellingValue = /^[A-Za-z]{1,20}(?:[-_][A-Za-z]{1,20}){0,4}(?:-?\d)?$/;

/** What consoles call their pages, besides the words of our paths. */
const common =
  'base basic buy console create data detail edit group home index info instance internet intranet list manage new overview region security setting system user v2 v3';

/** A page's own words, one or several: `basicInfo`. A user, a bucket or an instance is hardly called so. */
const pathWord = (() => {
  const { products, commonRoutes } = detectionTable;
  const routes = [...Object.values(products).map((product) => product.routes), commonRoutes];
  const paths = routes.flatMap((one) => Object.values(one).flat());
  const words = new Set([...common.split(' '), ...paths.flatMap((path) => path.match(/[a-z\d]{3,}/g) ?? [])]);
  return new RegExp(`^(?:(?:${[...words].join('|')})s?)+$`);
})();

function isPathWord(segment: string): boolean {
  if (regionOf(segment)) return true;
  return /^[A-Za-z][A-Za-z-]{0,40}$/.test(segment) && pathWord.test(foldSegment(segment));
}

/**
 * An address made fit for a report: host, path and region stay, whatever may name somebody's resource goes.
 * @returns the address with `…` in place of what went, or `undefined` where it is no address.
 */
export function redactAddress(address: string): string | undefined {
  const match = /^https?:\/\/(?:[^/?#]*@)?([\w.-]+)(?::\d+)?([^#]*)(?:#(.*))?/is.exec(address.trim());
  if (!match) return undefined;
  const [, host = '', route = '', hash] = match;
  return [
    `https://${host.toLowerCase()}`,
    redactRoute(route),
    hash === undefined ? '' : `#${redactRoute(hash)}`,
  ].join('');
}

function redactRoute(route: string): string {
  const [path = '', query] = route.split(/\?(.*)/s);
  return query === undefined ? redactPath(path) : `${redactPath(path)}?${redactQuery(query)}`;
}

function redactPath(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment === '' || isPathWord(segment) ? segment : '…'))
    .join('/');
}

function redactQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [name = '', value] = pair.split(/=(.*)/s);
      const shownName = /^(?:[A-Za-z][A-Za-z_-]{0,40})?$/.test(name) ? name : '…';
      if (value === undefined) return shownName;
      return `${shownName}=${tellingParameters.has(name) && tellingValue.test(value) ? value : '…'}`;
    })
    .join('&');
}
