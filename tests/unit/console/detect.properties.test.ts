import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { contentScriptMatches } from '../../../src/console/matches';
import { samplePages } from './samples';

const knownHosts = new Set(
  contentScriptMatches().map((pattern) => new URL(pattern.replaceAll('*', '')).host),
);
const anyHost = fc.constantFrom(...knownHosts);
const anySample = fc.constantFrom(...samplePages.map(({ url }) => url));
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('whatever it is given', () => {
  it('never throws, on a string', () => {
    const shaped = fc.tuple(anyHost, anyText).map(([host, text]) => `https://${host}/${text}`);
    const queried = fc.tuple(anySample, anyText).map(([url, text]) => `${url}?p=${text}#/${text}`);
    fc.assert(
      fc.property(fc.oneof(anyText, shaped, queried, fc.webUrl()), (text) => {
        detectPage(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, on a value of another type', () => {
    const hostile = fc.constantFrom<unknown>(Symbol('url'), { toString: null }, Object.create(null), 10n);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), (value) => {
        detectPage(value as string);
      }),
    );
  });

  it('takes a URL as it takes its text', () => {
    fc.assert(
      fc.property(anySample, (url) => {
        expect(detectPage(new URL(url))).toEqual(detectPage(url));
      }),
    );
  });

  it('answers a 100 kB address as it answers the short one', () => {
    const long = 'a'.repeat(100_000);
    fc.assert(
      fc.property(
        anySample,
        fc.constantFrom(long, '/'.repeat(100_000), '&region='.repeat(12_500)),
        (url, filler) => {
          const [base = '', hash] = url.split(/#(.*)/s);
          const filled = `${base}${base.includes('?') ? '&' : '?'}filler=${filler}${hash === undefined ? '' : `#${hash}`}`;
          expect(detectPage(filled)).toEqual(detectPage(url));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps task and region short and plain', () => {
    fc.assert(
      fc.property(anyHost, fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
        const page = detectPage(`https://${host}${path}?regionId=${query}#${path}`);
        expect(page?.task ?? 'none').toMatch(/^[a-z0-9-]{1,64}$/);
        expect(page?.region ?? 'none').toMatch(/^[a-z0-9-]{1,64}$/);
      }),
    );
  });
});

describe('the same page, written otherwise', () => {
  /** What the page is, wherever its site. */
  const pageAt = (url: string) => {
    const page = detectPage(url);
    return page && { ...page, site: undefined };
  };
  const consolePages = samplePages.map(({ url }) => new URL(url)).filter(({ hash }) => hash === '');
  const kebab = (path: string) => path.replace(/[a-z](?=[A-Z])/g, '$&-');

  it.each(
    Object.entries({
      'with a tracking parameter': ({ href, search }: URL) =>
        `${href}${search ? '&' : '?'}spm=a2c4g.11186623.0.0.1`,
      'with an empty hash route': ({ href }: URL) => `${href}#/`,
      'with a slash at the end': ({ origin, pathname, search }: URL) => `${origin}${pathname}/${search}`,
      'as a hash route': ({ origin, pathname, search }: URL) => `${origin}/${search}#${pathname}`,
      'as a hash route with parameters': ({ origin, pathname, search }: URL) =>
        `${origin}/#${pathname}${search}`,
      'with the route in the hash over another in the path': ({ origin, pathname, search }: URL) =>
        `${origin}/page-of-tomorrow${search}#${pathname}`,
      'with hyphens for capitals': ({ origin, pathname, search }: URL) =>
        `${origin}${kebab(pathname)}${search}`,
    }),
  )('%s', (_name, rewrite) => {
    const ofOneProduct = consolePages.filter(({ host }) => /^(?!partners-|yundun|common-|buy)/.test(host));
    for (const url of ofOneProduct) expect(pageAt(rewrite(url)), rewrite(url)).toEqual(pageAt(url.href));
  });

  it('on the other site', () => {
    for (const url of samplePages.map((page) => new URL(page.url))) {
      const other = url.href.replace(/(?<=\.)(?:aliyun|alibabacloud)(?=\.com\/)/, (domain) =>
        domain === 'aliyun' ? 'alibabacloud' : 'aliyun',
      );
      if (knownHosts.has(new URL(other).host)) expect(pageAt(other), other).toEqual(pageAt(url.href));
    }
  });
});

describe('a look-alike of a page is none', () => {
  const mutations = {
    'a longer domain': (url: URL) =>
      `https://${url.host}.evil.example${url.pathname}${url.search}${url.hash}`,
    'a domain that ends alike': (url: URL) => url.href.replace(/(aliyun|alibabacloud)\.com/, 'evil$1.com'),
    'another top level': (url: URL) => url.href.replace('.com/', '.co/'),
    'a longer first name': (url: URL) => url.href.replace('https://', 'https://evil'),
    'one more name before': (url: URL) => url.href.replace('https://', 'https://evil.'),
    'a trailing dot': (url: URL) => url.href.replace('.com/', '.com./'),
    'a user': (url: URL) => url.href.replace('https://', 'https://user@'),
    'a password': (url: URL) => url.href.replace('https://', 'https://:password@'),
    'the host as a user': (url: URL) => url.href.replace('.com/', '.com@evil.example/'),
    'another port': (url: URL) => url.href.replace('.com/', '.com:8443/'),
    'plain http': (url: URL) => url.href.replace('https:', 'http:'),
    'another scheme': (url: URL) => url.href.replace('https:', 'wss:'),
    'a file': (url: URL) => url.href.replace('https://', 'file:///'),
    'an address inside an address': (url: URL) => `https://evil.example/?u=${url.href}#${url.href}`,
    'a letter of another alphabet': (url: URL) =>
      url.href.replace('console', 'cоnsole').replace('buy', 'bυy'),
  };

  it.each(Object.entries(mutations))('%s', (_name, mutate) => {
    for (const { url } of samplePages) {
      const fake = mutate(new URL(url));
      if (fake !== new URL(url).href) expect(detectPage(fake), fake).toBeUndefined();
    }
  });

  it('one letter changed, added or gone', () => {
    const position = fc.nat({ max: 60 });
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-.');
    fc.assert(
      fc.property(
        anySample,
        position,
        letter,
        fc.constantFrom(0, 1),
        fc.boolean(),
        (url, at, char, cut, add) => {
          const { hostname, pathname, search, hash } = new URL(url);
          const index = at % hostname.length;
          const host = hostname.slice(0, index) + (add ? char : '') + hostname.slice(index + cut);
          const page = detectPage(`https://${host}${pathname}${search}${hash}`);
          if (page) expect(knownHosts).toContain(host);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
