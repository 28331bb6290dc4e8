import { describe, expect, it } from 'vitest';
import type { ProductId } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { dutyKind } from '../../../src/guidance/duties';
import { guide } from '../../../src/guidance/guide';
import type { Duty } from '../../../src/guidance/model';

/** The official sentence that begins with these words. */
function sentence(start: string): string {
  const found = officialFaq.entries
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no sentence begins with “${start}”`);
  return found.text;
}

describe('the tag', () => {
  it.each([
    ['Alibaba Cloud must ensure', 'duty'],
    ['At the same time, Alibaba Cloud is also responsible', 'duty'],
    ['Customers shall manage', 'duty'],
    ['They are responsible', 'duty'],
    ['They are also responsible', 'duty'],
    ['Note: If a customer uses', 'duty'],
    ['The customer should consider', 'duty'],
    ['For example, customers can use', 'option'],
    ['Customers can choose', 'option'],
    ['They can also call', 'option'],
    ['We offer customers', 'option'],
    ['Alibaba Cloud does not access or use member content without the', 'promise'],
    ['Alibaba Cloud never uses', 'promise'],
    ['Alibaba Cloud will not move', 'promise'],
    ['Firstly, Alibaba Cloud will not access', 'promise'],
    ['The underlying physical', undefined],
    ['Customers retain control', undefined],
    // The services can process; nobody is offered anything.
    ['They also determine whether', undefined],
    // “will move up” binds nobody.
    ['However, if the customer uses more advanced', undefined],
    // A limit on Alibaba Cloud, not an offer to it.
    ['Alibaba Cloud can access customer data only after', undefined],
    ['Alibaba Cloud can only access', undefined],
    // Separation does not provide; nobody promises.
    ['However, for systems that are accessible', undefined],
  ] as const)('of “%s …” is %s', (start, kind) => {
    expect(dutyKind(sentence(start))).toBe(kind);
  });
});

it.each([
  ['We never look.', 'promise'],
  ['You must know that they can ask only once.', 'duty'],
] as const)('the tag of “%s” is %s', (text, kind) => {
  expect(dutyKind(text)).toBe(kind);
});

describe('the duties', () => {
  const bandsOf = (product: ProductId, task: string) => {
    const { yours, theirs } = guide({ product, task, site: 'international' }, officialFaq);
    const brief = ({ quote, kind, general }: Duty) => [quote.entry.id, quote.passage.from, kind, general];
    return { yours: yours.map(brief), theirs: theirs.map(brief) };
  };

  it('put what the text says with the service’s name on its pages, and tag the rest general', () => {
    const { yours, theirs } = bandsOf('ecs', 'security-groups');
    expect(yours).toContainEqual(['3.2', 12, 'option', false]);
    expect(yours).toContainEqual(['1.2', 0, 'duty', true]);
    expect(theirs).toContainEqual(['1.1', 3, undefined, false]);
    expect(bandsOf('isi', 'projects').theirs).toContainEqual(['3.1', 1, 'promise', true]);
    expect(bandsOf('rds', 'backups').yours).toContainEqual(['3.1', 2, undefined, false]);
    expect(bandsOf('kms', 'secrets').yours).toContainEqual(['1.2', 3, 'option', false]);
  });

  it('keep the service’s own sentence even where it does not speak of the task', () => {
    expect(bandsOf('ecs', 'prefix-lists').theirs).toContainEqual(['1.1', 3, undefined, false]);
  });

  it('prefer, of two sentences that fit, the one with the service’s name', () => {
    expect(bandsOf('ecs', 'disks').yours[0]).toEqual(['3.1', 2, undefined, false]);
  });

  it('do not say again in other words what the key passage says', () => {
    const { keyPassages, yours } = guide(
      { product: 'oss', task: 'objects', site: 'international' },
      officialFaq,
    );
    expect(keyPassages.map(({ text }) => text)).toContain('As a customer, you control your member content.');
    expect(yours.map(({ quote }) => quote.text)).not.toContain(
      'Customers retain control, maintenance, and ownership of member content.',
    );
  });

  it('give each side its own sentences', () => {
    const { yours, theirs } = guide(
      { product: 'oss', task: 'replication', site: 'international' },
      officialFaq,
    );
    for (const { quote } of yours)
      expect(quote.text).toMatch(/^\W*(?:For example, )?(?:Customers?|They|You|The customer)\b/u);
    for (const { quote } of theirs) expect(quote.text).toMatch(/^Alibaba Cloud\b/u);
  });
});
