import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConsolePage, type ProductId, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Quote } from '../../../src/guidance/model';
import { ndcgAt } from '../ndcg';

const { services } = officialNotes;
const [, ...rows] = readFileSync(new URL('../../data/guidance-dev.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Page kind → grades per entry. */
const graded = new Map<string, Record<string, number>>(
  rows.map((row) => {
    const [, kind = '', grades = '{}'] = row.split('\t');
    return [kind, JSON.parse(grades)];
  }),
);

function pageOf(kind: string): ConsolePage {
  const [product, task] = kind.split('/');
  return { product: product as ProductId, site: 'international', ...(task ? { task } : {}) };
}

const everyPage: readonly ConsolePage[] = productIds.flatMap((product) => [
  { product, site: 'international' },
  { product, site: 'china', task: 'a-task-of-tomorrow', region: 'xx-nowhere-9' },
  ...services[product].pages.flatMap(({ tasks }) =>
    tasks.map((task): ConsolePage => ({ product, task, site: 'international' })),
  ),
]);

const emphasised = ({ text, emphasis }: Quote) => emphasis.map(({ start, end }) => text.slice(start, end));

describe('the ranking', () => {
  it('reaches mean nDCG@3 of .92 over the graded page kinds', () => {
    const scores = [...graded].map(([kind, grades]) => {
      const ranked = guide(pageOf(kind), officialFaq).entries.map(({ entry }) => entry.id);
      return { kind, score: ndcgAt(3, ranked, grades) };
    });
    const mean = (of: readonly { score: number }[]) =>
      of.reduce((sum, { score }) => sum + score, 0) / of.length;
    const perProduct = productIds.map((product) => {
      const own = scores.filter(({ kind }) => kind.split('/')[0] === product);
      return `${product} ${mean(own).toFixed(3)} (${own.length})`;
    });
    console.info(
      `nDCG@3 per product (page kinds): ${perProduct.join(', ')}; mean ${mean(scores).toFixed(3)}`,
    );
    expect(mean(scores)).toBeGreaterThanOrEqual(0.92);
    for (const product of productIds) {
      expect(mean(scores.filter(({ kind }) => kind.split('/')[0] === product)), product).toBeGreaterThan(
        0.85,
      );
    }
  });
});

describe('the key passage', () => {
  it.each<[kind: string, keyPassages: readonly (readonly [entry: string, ...emphasised: string[]])[]]>([
    [
      'ecs/instance-create',
      [
        ['1.2', 'perform security hardening, upgrade security patches'],
        [
          '4.1',
          'Customers can choose the Alibaba Cloud Region(s) or Zone(s) where their content will be located.',
        ],
      ],
    ],
    ['ecs/security-groups', [['1.2', 'configure security groups for network access control']]],
    ['ecs/security-group-detail', [['1.2', 'configure security groups for network access control']]],
    [
      'rds/create',
      [
        [
          '4.1',
          'Customers can choose the Alibaba Cloud Region(s) or Zone(s) where their content will be located.',
        ],
        ['3.1', 'completely controlled by the customer'],
      ],
    ],
    ['rds/instances', [['3.1', 'completely controlled by the customer']]],
    ['rds/instance-detail', [['3.1', 'completely controlled by the customer']]],
    [
      'kms/keys',
      [
        [
          '2.2',
          'We offer customers strong encryption',
          'and we provide you with the option to manage your own encryption keys.',
        ],
      ],
    ],
    ['ram/users', [['2.2', 'users, groups, permissions, and credentials that you control']]],
  ])('of %s is the one that matters most, its part emphasised', (kind, keyPassages) => {
    const quotes = guide(pageOf(kind), officialFaq).keyPassages;
    expect(quotes.map((quote) => [quote.entry.id, ...emphasised(quote)])).toEqual(keyPassages);
  });

  it('of RAM access keys is two sentences', () => {
    const [quote, ...more] = guide(pageOf('ram/access-keys'), officialFaq).keyPassages;
    expect(more).toEqual([]);
    expect(quote?.text).toMatch(
      /^They can also call .* through an API\. A customer can also .* \(MFA\) .* password\.$/u,
    );
  });

  it('of ECS security groups is the whole note', () => {
    const [quote] = guide(pageOf('ecs/security-groups'), officialFaq).keyPassages;
    expect(quote?.text).toMatch(
      /^Note: If a customer .* configure security groups for network access control\.$/u,
    );
  });
});

describe('every page of every product', () => {
  it('has its key passage, its parts, its line and its entries', () => {
    for (const page of everyPage) {
      const { keyPassages, yours, theirs, line, entries } = guide(page, officialFaq);
      const name = `${page.product}/${page.task}`;
      expect(keyPassages.length, name).toBeGreaterThanOrEqual(1);
      expect(keyPassages.length, name).toBeLessThanOrEqual(2);
      expect(yours.length, name).toBeGreaterThanOrEqual(1);
      expect(yours.length, name).toBeLessThanOrEqual(3);
      expect(theirs.length, name).toBeGreaterThanOrEqual(1);
      expect(theirs.length, name).toBeLessThanOrEqual(2);
      expect(line).toBe(services[page.product].line);
      expect(entries.length, name).toBeGreaterThanOrEqual(3);
      expect(new Set(entries.map(({ entry }) => entry.id)).size, name).toBe(entries.length);
    }
  });

  it('quotes whole official sentences, byte for byte, and emphasises words of them', () => {
    for (const page of everyPage) {
      const { keyPassages, yours, theirs, entries } = guide(page, officialFaq);
      const quotes = [
        ...keyPassages,
        ...[...yours, ...theirs].map(({ quote }) => quote),
        ...entries.map((each) => each.keyPassage),
      ];
      for (const { entry, passage, text, emphasis } of quotes) {
        const [first, last] = [entry.sentences[passage.from], entry.sentences[passage.to - 1]];
        expect(officialFaq.entries).toContain(entry);
        expect(text).toBe(entry.answer.slice(first?.start, last?.end));
        for (const { start, end } of emphasis) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });

  it('says nothing twice in key passages and duties', () => {
    for (const page of everyPage) {
      const { keyPassages, yours, theirs } = guide(page, officialFaq);
      const texts = [...keyPassages, ...[...yours, ...theirs].map(({ quote }) => quote)].map(
        ({ text }) => text,
      );
      const twice = texts.filter((text, at) =>
        texts.some((other, before) => before < at && other.includes(text)),
      );
      expect(twice, `${page.product}/${page.task}`).toEqual([]);
    }
  });

  it('lists the entries of its key passages among the first, each with that passage', () => {
    for (const page of everyPage) {
      const { keyPassages, entries } = guide(page, officialFaq);
      const [first] = keyPassages;
      const listed = entries.find(({ entry }) => entry === first?.entry);
      expect(listed?.keyPassage, `${page.product}/${page.task}`).toBe(first);
      expect(entries.slice(0, 3), `${page.product}/${page.task}`).toContain(listed);
    }
  });

  it('never quotes what the text says of another service only', () => {
    const about: readonly (readonly [words: string, products: readonly ProductId[]])[] = [
      ['basic services on Alibaba Cloud, such as Elastic Computing Service', ['ecs']],
      ['virtualization security capabilities of ECS services', ['ecs']],
      ['service instances are completely controlled by the customer', ['ecs', 'rds']],
      ['Customers only need to manage accounts and authorizations', ['maxcompute']],
      ['the MaxCompute service provides customers', ['maxcompute']],
      ['Intelligent Speech Interaction (ISI) product', ['isi']],
    ];
    for (const page of everyPage) {
      const { keyPassages, yours, theirs, entries } = guide(page, officialFaq);
      const quotes = [
        ...keyPassages,
        ...[...yours, ...theirs].map(({ quote }) => quote),
        ...entries.map((each) => each.keyPassage),
      ];
      for (const [words, products] of about) {
        if (products.includes(page.product)) continue;
        expect(
          quotes.filter(({ text }) => text.includes(words)),
          `${page.product}/${page.task}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the reason', () => {
  it('names the task where our notes know it, else the service alone', () => {
    const reasons = (page: ConsolePage) => guide(page, officialFaq).entries.map(({ reason }) => reason);
    for (const reason of reasons(pageOf('ecs/security-groups'))) {
      expect(reason).toMatchObject({ product: 'ecs', task: 'security-groups' });
    }
    for (const reason of reasons(pageOf('ecs/a-task-of-tomorrow'))) {
      expect(reason.product).toBe('ecs');
      expect(reason).not.toHaveProperty('task');
    }
    expect(guide(pageOf('ecs/a-task-of-tomorrow'), officialFaq).entries).toEqual(
      guide(pageOf('ecs'), officialFaq).entries,
    );
  });

  it('says what the entry speaks of here', () => {
    const [first] = guide(pageOf('ecs/security-groups'), officialFaq).entries;
    expect(first?.entry.id).toBe('1.2');
    expect(first?.reason.because).toEqual({ en: 'security groups named', 'zh-CN': '提到安全组' });
  });
});

describe('a service the text does not name', () => {
  it('is said to be unnamed, and all its sentences are general', () => {
    for (const page of everyPage) {
      const { unnamed, yours, theirs } = guide(page, officialFaq);
      expect(unnamed !== undefined).toBe(page.product === 'oss');
      if (page.product === 'oss') expect([...yours, ...theirs].every(({ general }) => general)).toBe(true);
    }
  });
});

describe('a text that has changed', () => {
  it('costs the notes that no longer match, and nothing else', () => {
    const faq = { ...officialFaq, entries: officialFaq.entries.filter(({ id }) => id !== '1.2') };
    for (const page of everyPage) expect(() => guide(page, faq)).not.toThrow();
    expect(guide(pageOf('ecs/security-groups'), faq).keyPassages).toEqual([]);
    expect(guide(pageOf('ecs/security-groups'), faq).entries.map(({ entry }) => entry.id)).toContain('5.1');
  });
});
