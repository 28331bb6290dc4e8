import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/console/labels';
import { type ConsolePage, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Localized } from '../../../src/locales/localized';

const pages: readonly ConsolePage[] = productIds.flatMap((product) => [
  { product, site: 'international' },
  { product, task: 'a-task-of-tomorrow', site: 'international' },
  ...tasksOf(product).map((task): ConsolePage => ({ product, task, site: 'international' })),
]);
const both = ({ en, 'zh-CN': chinese }: Localized) => en !== '' && chinese !== undefined;

describe('the answer', () => {
  it('has a clause on both sides of every page, each resting on a sentence that tells this side’s part', () => {
    for (const page of pages) {
      const { answer } = guide(page, officialFaq);
      for (const side of ['yours', 'theirs'] as const) {
        expect([1, 2], `${page.product}/${page.task}, ${side}`).toContain(answer[side].length);
        for (const { text, quote } of answer[side]) {
          expect(both(text)).toBe(true);
          const sources = officialNotes.statements.filter(({ clause }) => clause === text);
          expect(sources.map(({ owner, entry }) => [owner, entry])).toEqual([[side, quote.entry.id]]);
        }
      }
      if (answer.note) expect(both(answer.note)).toBe(true);
    }
  });
});
