import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/console/labels';
import { productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { pageNotesOf } from '../../../src/guidance/page-notes';
import { service, smallNotes } from '../small-notes';

describe('pageNotesOf', () => {
  it.each(productIds)('knows what every task of %s is about', (product) => {
    const unknown = tasksOf(product).filter(
      (task) => pageNotesOf({ product, task, site: 'china' }, officialNotes).task !== task,
    );
    expect(unknown, `add these tasks to a group of pages in src/faq/notes/services/${product}.ts`).toEqual(
      [],
    );
  });

  const page = { topics: { content: 1 }, keyPassages: [] };
  const notes = smallNotes({
    all: service({
      pages: [{ ...page, tasks: ['keys', 'secrets', 'logs'] }],
      answers: ['keys', 'overview', 'gone'].map((task) => ({ tasks: [task], yours: [task], theirs: [] })),
    }),
  });

  it.each([
    ['its own', 'keys', 'keys'],
    ['the console’s where it has none', 'logs', 'overview'],
    ['the console’s where nobody knows the task', 'tomorrow', 'overview'],
    ['the console’s where no page has the task any more', 'gone', 'overview'],
    ['the console’s where no task is known', undefined, 'overview'],
  ])('answers a page with %s', (_, task, answer) => {
    const { answer: given } = pageNotesOf({ product: 'kms', site: 'china', ...(task && { task }) }, notes);
    expect(given?.yours).toEqual([answer]);
  });
});
