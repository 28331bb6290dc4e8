import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/console/labels';
import { productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { pageNotesOf } from '../../../src/guidance/page-notes';

describe('pageNotesOf', () => {
  it.each(productIds)('knows what every task of %s is about', (product) => {
    const unknown = tasksOf(product).filter(
      (task) => pageNotesOf({ product, task, site: 'china' }, officialNotes).task !== task,
    );
    expect(unknown, `add these tasks to a group of pages in src/faq/notes/services/${product}.ts`).toEqual(
      [],
    );
  });
});
