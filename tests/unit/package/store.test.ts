import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, messagesFor } from '../../../src/locales/locale';
import { root } from '../house/files';
import { manifests } from './expected';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The text under a heading, up to the next one of its level. */
function section(text: string, heading: string): string {
  const [, found = ''] = text.split(`\n## ${heading}\n`);
  return (found.split('\n## ')[0] ?? '').trim();
}

const characters = (text: string) => [...text].length;

/**
 * The languages that have a listing – the stores show the English one in every other – and how each says that this is
 * nobody's official word and whose the names and the text are.
 */
const disclaimers = {
  en: /not made, endorsed or supported by Alibaba Cloud[\s\S]*trademarks[\s\S]*Alibaba Cloud's own/,
  'zh-CN': /并非由阿里云制作、认可或提供支持[\s\S]*商标[\s\S]*归阿里云所有/,
} satisfies Partial<Record<Locale, RegExp>>;

const listed = Object.keys(disclaimers) as (keyof typeof disclaimers)[];

it('every listing is known here', () => {
  const files = readdirSync(join(root, 'docs/store')).filter((name) => name.startsWith('listing.'));
  expect(files.sort()).toEqual(listed.map((language) => `listing.${language}.md`).sort());
});

describe.each(listed)('the listing in %s', (language) => {
  const listing = read(`docs/store/listing.${language}.md`);
  const { manifest } = messagesFor(language);

  it('gives the package’s own name, within 50 characters, the least that a store allows', () => {
    expect(section(listing, 'Name')).toBe(manifest.name);
    expect(characters(section(listing, 'Name'))).toBeLessThanOrEqual(50);
  });

  it('gives the package’s own description as its summary, within 132 characters', () => {
    expect(section(listing, 'Summary')).toBe(manifest.description);
    expect(characters(section(listing, 'Summary'))).toBeLessThanOrEqual(132);
  });

  it('has a description that the stores take whole, in plain text', () => {
    const description = section(listing, 'Description');
    expect(characters(description)).toBeGreaterThan(250);
    expect(characters(description)).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/[*`#<>]|\]\(/);
  });

  it('says that it is unofficial, and whose the names and the text are', () => {
    expect(section(listing, 'Description')).toMatch(disclaimers[language]);
  });

  it('names the day on which the text was taken', () => {
    expect(section(listing, 'Description')).toContain(JSON.parse(read('src/faq/edition.json')).taken);
  });

  it('names pictures that are there, a PNG of the size the stores ask for', () => {
    const pictures = [...section(listing, 'Pictures').matchAll(/`(images\/[^`]+)`/g)].map(([, path]) => path);
    expect(pictures).toHaveLength(6);
    for (const picture of pictures) {
      const file = join(root, 'docs/store', picture ?? '');
      expect(existsSync(file), picture).toBe(true);
      const header = readFileSync(file);
      const size = [header.readUInt32BE(16), header.readUInt32BE(20)];
      expect(size, picture).toEqual(picture?.includes('tile') ? [440, 280] : [1280, 800]);
    }
  });
});

it('justifies every permission of the built manifests, and no other', () => {
  const permissions = read('docs/store/permissions.md');
  const headings = [...permissions.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const justified = headings.filter((heading) => /^[a-z]\w*$/.test(heading ?? ''));
  const asked = Object.values(manifests).flatMap(({ permissions: names }) => names as string[]);
  expect(justified.sort()).toEqual([...new Set(asked)].sort());
  for (const heading of headings)
    expect(section(permissions, heading ?? '').length, heading).toBeGreaterThan(60);
  expect(headings).toContain('Hosts of the content script');
});
