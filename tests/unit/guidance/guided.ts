import type { ConsolePage } from '../../../src/console/page';
import type { Notes, ServiceNotes, Statement } from '../../../src/faq/notes/model';
import { guide } from '../../../src/guidance/guide';
import type { Guidance } from '../../../src/guidance/model';
import { service, smallFaq, smallNotes } from '../small-notes';

export const page: ConsolePage = { product: 'kms', task: 'keys', site: 'international' };

interface Given {
  readonly answers: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly about?: Partial<ServiceNotes>;
}

/** What notes and a text of the test's own say on a page about encryption. */
export function guided({ answers, statements, about = {} }: Given, at: ConsolePage = page): Guidance {
  const notes: Notes = smallNotes({ statements, all: service({ topics: { encryption: 1 }, ...about }) });
  return guide(at, smallFaq(answers), notes);
}
