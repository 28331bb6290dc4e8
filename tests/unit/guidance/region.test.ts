import { describe, expect, it } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { regionGuidance } from '../../../src/guidance/region';
import { service, smallFaq, smallNotes, statement } from '../small-notes';

const page = (kind: string, region?: string): ConsolePage => {
  const [product, task] = kind.split('/') as [ConsolePage['product'], string?];
  return { product, site: 'international', ...(task ? { task } : {}), ...(region ? { region } : {}) };
};

describe('regionGuidance', () => {
  it('has nothing to say without a region', () => {
    expect(regionGuidance(page('ecs/instances'), officialFaq)).toBeUndefined();
  });

  it.each([
    ['ecs/instances', '4.1'],
    ['rds/create', '4.1'],
    ['oss/buckets', '4.1'],
    ['ram/users', '4.1'],
    ['vpc', '4.1'],
    ['ecs/a-task-of-tomorrow', '4.1'],
    ['ecs/snapshots', '4.2'],
    ['ecs/auto-snapshot-policies', '4.2'],
    ['ecs/images', '4.2'],
    ['oss/replication', '4.2'],
    ['rds/replication', '4.2'],
    ['rds/backups', '4.2'],
    ['maxcompute/migration', '4.2'],
    ['vpc/peering', '4.2'],
  ])('on %s puts %s first', (kind, first) => {
    const card = regionGuidance(page(kind, 'eu-central-1'), officialFaq);
    expect(card?.region).toBe('eu-central-1');
    expect(card?.transfer).toBe(first === '4.2');
    expect(card?.quotes[0]?.entry.id).toBe(first);
    expect(new Set(card?.quotes.map(({ entry }) => entry.id))).toEqual(new Set(['4.1', '4.2']));
  });

  it('quotes whole sentences, each once', () => {
    for (const kind of ['ecs/instances', 'ecs/snapshots']) {
      const quotes = regionGuidance(page(kind, 'cn-hangzhou'), officialFaq)?.quotes ?? [];
      const sentences = quotes.flatMap(({ entry, passage }) =>
        entry.sentences.slice(passage.from, passage.to).map(({ text }) => text),
      );
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const { entry, text } of quotes) expect(entry.answer).toContain(text);
    }
  });
});

describe('regionGuidance by its notes', () => {
  const notes = smallNotes({
    statements: [
      statement('stays', '1.1', 'stays'),
      statement('moves', '1.1', 'moves'),
      statement('changed', '1.1', 'gone'),
      statement('elsewhere', '9.9', 'stays'),
    ],
    regionStatements: { staying: ['stays', 'moves'], moving: ['changed', 'moves', 'elsewhere', 'unknown'] },
    services: { oss: service({ topics: { transfer: 0.5 } }) },
  });
  const faq = smallFaq({ '1.1': 'It stays. It moves.' });
  const quoted = (kind: string) =>
    regionGuidance(page(kind, 'cn-hangzhou'), faq, notes)?.quotes.map(({ text }) => text);

  it('quotes, in their order, those for content that stays', () => {
    expect(quoted('ecs')).toEqual(['It stays.', 'It moves.']);
  });

  it('quotes those for content that moves where the page is about it, and none that the text has not', () => {
    expect(quoted('oss')).toEqual(['It moves.']);
  });
});
