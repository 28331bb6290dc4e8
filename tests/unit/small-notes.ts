/** A text and notes small enough to be read beside the test that asserts something of them. */
import { productIds } from '../../src/console/page';
import type { Entry, Faq } from '../../src/faq/model';
import type { AskedGap, Notes, ServiceNotes, Statement } from '../../src/faq/notes/model';
import { splitSentences } from '../../src/faq/sentences';

const ours = { en: 'Ours.', 'zh-CN': '我们的。' };

/** @param answers by entry id. */
export function smallFaq(answers: Readonly<Record<string, string>>): Faq {
  return {
    title: 'Title',
    subtitle: 'Subtitle',
    edition: { taken: '2026-01-01', sha256: '0123456789abcdef', source: 'https://faq.example/' },
    sections: [],
    entries: Object.entries(answers).map(
      ([id, answer]): Entry => ({
        id,
        label: id,
        question: `What of ${id}?`,
        section: id.slice(0, 1),
        answer,
        sentences: splitSentences(answer),
      }),
    ),
    team: [],
    contact: { heading: 'Questions?', text: 'Ask.', address: 'https://contact.example/' },
  };
}

export function statement(
  id: string,
  entry: string,
  words: string,
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    entry,
    words: [words],
    topics: {},
    clause: { en: words, 'zh-CN': '我们的。' },
    because: ours,
    ...more,
  };
}

export function service(more: Partial<ServiceNotes> = {}): ServiceNotes {
  return {
    names: [],
    namedIn: [],
    always: [],
    topics: { content: 1 },
    keyPassages: [],
    pages: [],
    answers: [],
    ...more,
  };
}

/** Notes that say nothing but what is given; `all` are the notes of every service not named in `services`. */
export function smallNotes({
  all = service(),
  services = {},
  ...more
}: Partial<Omit<Notes<AskedGap>, 'services'>> & {
  all?: ServiceNotes;
  services?: Partial<Notes['services']>;
}): Notes<AskedGap> {
  return {
    statements: [],
    regionStatements: { staying: [], moving: [] },
    gaps: [],
    summaries: {},
    datedReferences: [],
    siteNotes: {},
    ...more,
    services: {
      ...(Object.fromEntries(productIds.map((product) => [product, all])) as Notes['services']),
      ...services,
    },
  };
}
