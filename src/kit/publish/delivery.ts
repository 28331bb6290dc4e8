/** How a server should hand out the files of the published folder, and whether it does. */
import { showText } from '../../values/plain-text';
import type { KitProblem } from '../model';

interface Delivery {
  /** Which files, as a name ends. */
  readonly ending: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly why: string;
}

const dayInSeconds = 86_400;
/** A manifest may be this old, and no browser notices: they look every few hours. */
const longestManifestAge = 3600;

/** A package's name is never used again; a manifest's always is. */
export const deliveries: readonly Delivery[] = [
  {
    ending: '.crx',
    contentType: 'application/x-chrome-extension',
    cacheControl: 'public, max-age=31536000, immutable',
    why: 'a version keeps its file for ever',
  },
  {
    ending: '.xpi',
    contentType: 'application/x-xpinstall',
    cacheControl: 'public, max-age=31536000, immutable',
    why: 'a version keeps its file for ever',
  },
  {
    ending: '.xml',
    contentType: 'text/xml',
    cacheControl: 'public, max-age=300',
    why: 'browsers must see a new version soon',
  },
  {
    ending: '.json',
    contentType: 'application/json',
    cacheControl: 'public, max-age=300',
    why: 'browsers must see a new version soon',
  },
];

const sameType: Readonly<Record<string, string>> = {
  'application/xml': 'text/xml',
  'text/json': 'application/json',
};

type Headers = Readonly<Record<string, string | undefined>>;

/** @param headers as the server sends them, names in lower case; absent for a file of a folder. */
export function checkDelivery(file: string, headers: Headers | undefined): readonly KitProblem[] {
  const wanted = deliveries.find(({ ending }) => file.endsWith(ending));
  if (!headers || !wanted) return [];
  const found: KitProblem[] = [];
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if ((sameType[type.trim()] ?? type.trim()) !== wanted.contentType)
    found.push({
      file,
      severity: type.includes('html') ? 'error' : 'look',
      what: type ? `comes as ${showText(type)}` : 'comes without a Content-Type',
      mend: type.includes('html')
        ? 'The server sends a page in its place – a login, or an error: let the file through without one.'
        : `Have the server send Content-Type: ${wanted.contentType}.`,
    });
  const cache = (headers['cache-control'] ?? '').toLowerCase();
  const age = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.NaN);
  const isPackage = wanted.cacheControl.includes('immutable');
  const mend = `Have the server send Cache-Control: ${wanted.cacheControl}.`;
  if (isPackage) {
    if (/no-store|no-cache/.test(cache) || !(age >= dayInSeconds))
      found.push({
        file,
        severity: 'look',
        what: 'may be fetched again and again: no cache keeps it for a day',
        mend,
      });
    return found;
  }
  if (!cache)
    found.push({ file, severity: 'look', what: 'says nothing of how long a cache may keep it', mend });
  else if (!/no-store|no-cache/.test(cache) && (age > longestManifestAge || /immutable/.test(cache)))
    found.push({
      file,
      severity: 'warning',
      what: `may be kept by a cache for ${age} s, so updates come late`,
      mend,
    });
  return found;
}
