import { describe, expect, it } from 'vitest';
import { type ConsolePage, type ProductId, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Guidance, Quote } from '../../../src/guidance/model';

const { services } = officialNotes;
/** One page of each group of tasks: the others of a group are guided alike. */
const everyPage: readonly ConsolePage[] = productIds.flatMap((product) => [
  { product, site: 'international' },
  { product, site: 'china', task: 'a-task-of-tomorrow', region: 'xx-nowhere-9' },
  ...services[product].pages.map(
    ({ tasks: [task = ''] }): ConsolePage => ({ product, task, site: 'international' }),
  ),
]);
const guided = everyPage.map((page) => ({
  name: `${page.product}/${page.task}`,
  ...guide(page, officialFaq),
}));
const quotesOf = ({ keyPassages, yours, theirs, entries }: Guidance): readonly Quote[] => [
  ...keyPassages,
  ...[...yours, ...theirs].map(({ quote }) => quote),
  ...entries.map(({ keyPassage }) => keyPassage),
];

describe('every page of every product', () => {
  it.each(guided)('$name has its key passages, its parts and its entries', (guidance) => {
    const { keyPassages, yours, theirs, entries } = guidance;
    expect([1, 2]).toContain(keyPassages.length);
    expect([1, 2, 3]).toContain(yours.length);
    expect([1, 2]).toContain(theirs.length);
    expect(entries.length).toBeGreaterThanOrEqual(3);
    expect(new Set(entries.map(({ entry }) => entry.id)).size).toBe(entries.length);
  });

  it('quotes whole official sentences, byte for byte, and emphasises words of them', () => {
    for (const { entry, passage, text, emphasis } of guided.flatMap(quotesOf)) {
      const [first, last] = [entry.sentences[passage.from], entry.sentences[passage.to - 1]];
      expect(officialFaq.entries.includes(entry) && entry.answer.slice(first?.start, last?.end)).toBe(text);
      for (const { start, end } of emphasis) {
        expect(text.slice(start, end)).not.toBe('');
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each(guided)('$name says nothing twice in key passages and duties', ({ keyPassages, yours, theirs }) => {
    const texts = [...keyPassages, ...[...yours, ...theirs].map(({ quote }) => quote)].map(
      ({ text }) => text,
    );
    const twice = texts.filter((text, at) => texts.slice(0, at).some((other) => other.includes(text)));
    expect(twice).toEqual([]);
  });

  it.each(guided)(
    '$name lists the entry of its key passage among the first, with that passage',
    (guidance) => {
      const { keyPassages, entries } = guidance;
      expect(entries.slice(0, 3).map(({ keyPassage }) => keyPassage)).toContain(keyPassages[0]);
    },
  );

  it.each<[words: string, products: readonly ProductId[]]>([
    ['basic services on Alibaba Cloud, such as Elastic Computing Service', ['ecs']],
    ['virtualization security capabilities of ECS services', ['ecs']],
    ['service instances are completely controlled by the customer', ['ecs', 'rds']],
    ['Customers only need to manage accounts and authorizations', ['maxcompute']],
    ['the MaxCompute service provides customers', ['maxcompute']],
    ['Intelligent Speech Interaction (ISI) product', ['isi']],
  ])('quotes “%s …” only on pages of %j', (words, products) => {
    const quoting = guided.filter((guidance) => quotesOf(guidance).some(({ text }) => text.includes(words)));
    expect([...new Set(quoting.map(({ page }) => page.product))].sort()).toEqual([...products].sort());
  });
});

describe('a service the text does not name', () => {
  it('is said not to be named under each of its answers, and all its sentences are general', () => {
    const oss = guided.filter(({ page }) => page.product === 'oss');
    for (const { answer } of oss)
      expect(answer.note?.en).toMatch(/^The FAQ does not (?:name|speak of) OSS\b/);
    const duties = oss.flatMap(({ yours, theirs }) => [...yours, ...theirs]);
    expect(duties.every(({ general }) => general)).toBe(true);
  });
});

describe('a text that has changed', () => {
  it('costs the notes that no longer match, and nothing else', () => {
    const faq = { ...officialFaq, entries: officialFaq.entries.filter(({ id }) => id !== '1.2') };
    const securityGroups = { product: 'ecs', task: 'security-groups', site: 'international' } as const;
    for (const page of everyPage) expect(() => guide(page, faq)).not.toThrow();
    expect(guide(securityGroups, faq).keyPassages).toEqual([]);
    expect(guide(securityGroups, faq).entries.map(({ entry }) => entry.id)).toContain('5.1');
  });
});
