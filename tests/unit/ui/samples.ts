import { vi } from 'vitest';
import type { Entry, Faq, Passage, Range } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { mergeTeam, parseTeamEntries } from '../../../src/faq/team';
import type { Quote } from '../../../src/guidance/model';
import { emptyAnswer, type Hit } from '../../../src/search/finder';
import type { WaysOut } from '../../../src/ui/PageStatus';
import type { SearchViewProps } from '../../../src/ui/search-view-props';

/** @throws Error for an id that the text has not. */
export function entryOf(id: string): Entry {
  const entry = officialFaq.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`The FAQ has no ${id}`);
  return entry;
}

/** A team's entry, as a policy gives it. */
export function teamEntry(fields: Readonly<Record<string, unknown>> = {}): Entry {
  const {
    entries: [entry],
    errors,
  } = parseTeamEntries([{ id: 'vpn-access', question: 'Who may use VPN?', answer: 'Ask first.', ...fields }]);
  if (!entry) throw new Error(JSON.stringify(errors));
  return entry;
}

export const withTeam = (...entries: Entry[]): Faq => mergeTeam(officialFaq, entries);

/** Whole sentences of an entry. */
export function quoteOf(id: string, passage: Passage, emphasis: readonly Range[] = []): Quote {
  const entry = entryOf(id);
  const start = entry.sentences[passage.from]?.start;
  const text = entry.answer.slice(start, entry.sentences[passage.to - 1]?.end);
  return { entry, passage, text, emphasis };
}

export const hitOf = (entry: Entry, fields: Partial<Hit> = {}): Hit =>
  ({ entry, score: 1, passage: { from: 0, to: 1 }, confident: true, ...fields }) as Hit;

export const today = '2026-11-26';

/** Buttons that can be asked whether they were pressed, in a browser that asks for sites unless said otherwise. */
export const waysOut = (asksForSites = true): WaysOut => ({
  onOptions: vi.fn(),
  onReload: vi.fn(),
  onAllow: vi.fn(),
  asksForSites,
});

/** What popup and panel share: the official text, nothing kept, and functions that can be asked what they were given. */
export function viewProps(
  fields: Partial<SearchViewProps> = {},
): SearchViewProps & { readonly waysOut: WaysOut } {
  return {
    waysOut: waysOut(),
    faq: officialFaq,
    contacts: [{ text: 'Trust Center', address: 'https://trust.example/' }],
    today,
    find: () => emptyAnswer,
    notesOf: () => ({}),
    onCopy: vi.fn(async () => {}),
    onOptions: vi.fn(),
    recents: [],
    onSearched: vi.fn(),
    onForgetRecents: vi.fn(),
    ...fields,
  };
}
