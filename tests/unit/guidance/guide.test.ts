import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConsolePage, type ProductId, productIds } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Quote } from '../../../src/guidance/model';
import { ndcgAt } from '../ndcg';

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
