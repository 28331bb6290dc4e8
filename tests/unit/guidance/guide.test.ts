import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConsolePage, type ProductId, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Guidance, Quote } from '../../../src/guidance/model';
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

const emphasised = ({ text, emphasis }: Quote) => emphasis.map(({ start, end }) => text.slice(start, end));

describe('the ranking', () => {
  it('reaches mean nDCG@3 of .99 over the graded page kinds', () => {
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
    const worst = scores.filter(({ score }) => score < 0.95).map(({ kind }) => kind);
    expect(mean(scores), `ranked worst: ${worst.join(', ')}`).toBeGreaterThanOrEqual(0.99);
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
  it.each(guided)('$name has its key passages, its parts, its line and its entries', (guidance) => {
    const { page, keyPassages, yours, theirs, line, entries } = guidance;
    expect([1, 2]).toContain(keyPassages.length);
    expect([1, 2, 3]).toContain(yours.length);
    expect([1, 2]).toContain(theirs.length);
    expect(line).toBe(services[page.product].line);
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
    const unnamed = guided.filter((guidance) => guidance.unnamed);
    expect(new Set(unnamed.map(({ page }) => page.product))).toEqual(new Set(['oss']));
    const duties = guided
      .filter(({ page }) => page.product === 'oss')
      .flatMap(({ yours, theirs }) => [...yours, ...theirs]);
    expect(duties.every(({ general }) => general)).toBe(true);
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
