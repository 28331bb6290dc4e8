import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ProductId, productIds } from '../../../src/console/page';
import { datedReferences, notesOf, services, siteNotes, statements, summaries } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';

const text = readFileSync(new URL('../../../src/faq/security-compliance-faqs.txt', import.meta.url), 'utf8');
const ideographs = /\p{Script=Han}/u;

describe('what we add', () => {
  it('is said in both languages, and in Chinese is Chinese', () => {
    const ours = [
      ...Object.values(summaries),
      ...datedReferences.map(({ note }) => note),
      ...Object.values(siteNotes),
      ...statements.map(({ because }) => because),
      ...Object.values(services).flatMap(({ line, unnamed }) => [line.text, ...(unnamed ? [unnamed] : [])]),
    ];
    for (const { en, 'zh-CN': zh = '' } of ours) {
      expect(en).not.toMatch(ideographs);
      expect(zh).toMatch(ideographs);
    }
  });

  it('is one sentence per summary', () => {
    for (const { en, 'zh-CN': zh = '' } of Object.values(summaries)) {
      expect(en.match(/\.(?:\s|$)/gu)).toHaveLength(1);
      expect(zh.match(/[。！？]/gu)).toHaveLength(1);
    }
  });

  it('never passes for the official text', () => {
    for (const { en } of Object.values(summaries)) expect(text).not.toContain(en);
  });
});

describe('statements', () => {
  it('have ids of their own', () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follow the text', () => {
    const places = statements.map(({ entry, words: [first = ''] }) => {
      const answer = officialFaq.entries.find(({ id }) => id === entry)?.answer ?? '';
      return { entry, at: answer.indexOf(first) };
    });
    const order = [...places].sort((a, b) => a.entry.localeCompare(b.entry));
    expect(places.map(({ entry }) => entry)).toEqual(order.map(({ entry }) => entry));
  });
});

describe('services', () => {
  it.each<[ProductId, RegExp]>([
    ['ecs', /^The instance is yours \(1\.2\)\.$/],
    ['rds', /^You control the instance \(3\.1\)\. The FAQ does not say who patches it\.$/],
    ['maxcompute', /^Maintaining, patching and hardening no longer need your focus \(1\.2\)\.$/],
    ['kms', /does not place this service/],
    ['ram', /does not place this service/],
    ['vpc', /does not place this service/],
    ['oss', /does not place this service/],
    ['isi', /does not place this service/],
    ['actiontrail', /does not place this service/],
    ['cloudfirewall', /“cloud firewalls” in lower case \(3\.2, 5\.1\) and does not place this service/],
  ])('draw the line for %s where the text draws it', (product, says) => {
    expect(services[product].line.text.en).toMatch(says);
  });

  it('link every entry their line names, in both languages', () => {
    for (const { line } of Object.values(services)) {
      const named = (said: string) => said.match(/\d\.\d/gu) ?? [];
      expect(named(line.text.en)).toEqual(line.entries);
      expect(named(line.text['zh-CN'] ?? '')).toEqual(line.entries);
    }
  });

  it('say so where the text does not name one, and only there', () => {
    const unnamed = productIds.filter((product) => services[product].unnamed);
    expect(unnamed).toEqual(['oss']);
    expect(unnamed).toEqual(productIds.filter((product) => services[product].namedIn.length === 0));
    expect(services.oss.unnamed?.en).toBe(
      'The FAQ does not name OSS; these sentences speak of all member content.',
    );
    expect(text).not.toMatch(/\bOSS\b|Object Storage|Cloud Firewall\b/u);
  });

  it.each(productIds)('give each task of %s to one group of pages', (product) => {
    const tasks = services[product].pages.flatMap((page) => page.tasks);
    expect(tasks.filter((task, at) => tasks.indexOf(task) !== at)).toEqual([]);
  });
});

describe('notesOf', () => {
  it('gives the summary of every entry and the dated note on 4.2, with its source', () => {
    for (const { id } of officialFaq.entries) expect(notesOf(id).summary).toBe(summaries[id]);
    const { dated } = notesOf('4.2');
    expect(dated?.en).toContain('(EU) 2021/914 of 4 June 2021');
    expect(dated?.source).toBe('https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj');
    expect(officialFaq.entries.filter(({ id }) => notesOf(id).dated).map(({ id }) => id)).toEqual(['4.2']);
  });

  it.each(['our-1', '', '__proto__', 'constructor', 'toString'])('has nothing on “%s”', (id) => {
    expect(notesOf(id)).toEqual({});
  });
});
