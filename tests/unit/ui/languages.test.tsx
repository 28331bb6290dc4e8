// @vitest-environment happy-dom
/**
 * “Add a language” is one file and one list entry. So no component may say a word of its own, and what is not
 * translated must be English that says so. Held by a language made of marked words: every Latin letter on a surface
 * stands in marks, in something that is marked as English, or is somebody's own – which here is Greek.
 */
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { notesOf, officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { en, type Messages } from '../../../src/locales/en';
import type { Locale } from '../../../src/locales/locale';
import { effectiveSettings } from '../../../src/policy/settings';
import { Options } from '../../../src/ui/options/Options';
import { Panel } from '../../../src/ui/Panel';
import { Popup } from '../../../src/ui/Popup';
import { pageView } from '../../../src/ui/page-view';
import { renderAlone } from './render-alone';
import { entryOf, hitOf, teamEntry, viewProps, withTeam } from './samples';

const other = 'und' as Locale;

/** Every word in marks, and what a sentence is given in marks of its own. */
function mark<Value>(words: Value): Value {
  if (typeof words === 'string') return `⟦${words}⟧` as Value;
  if (typeof words === 'function')
    return ((...given: unknown[]) => {
      const marked = given.map((one) => (typeof one === 'string' ? `⟨${one}⟩` : one));
      return `⟦${words(...marked)}⟧`;
    }) as Value;
  const entries = Object.entries(words as object).map(([key, inner]) => [key, mark(inner)]);
  return Object.fromEntries(entries) as Value;
}

const t: Messages = { ...mark(en), list: (items) => items.join('') };

/** Ids, numbers, dates and addresses say the same in every language. */
const sameEverywhere = /^(· )?([\d.-]+|[a-z]{2}-[a-z]+-\d|[0-9a-f]{8}|vpn|vpn-access|https:\S+)$/;

/** Values as a policy writes them: “popup”, “true”. */
const policyValues = 'tbody td:nth-child(2)';

/** Latin letters that are in no language: neither marked nor said to be English. */
function unmarked(root: HTMLElement): string[] {
  const found: string[] = [];
  const marks: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const exempt = walker.currentNode.parentElement?.closest(`[lang=en], code, pre, ${policyValues}`);
    for (const piece of text.split(/([⟦⟧⟨⟩])/)) {
      if ('⟦⟨'.includes(piece) && piece) marks.push(piece);
      else if ('⟧⟩'.includes(piece) && piece) marks.pop();
      else if (/[A-Za-z]/.test(piece) && !exempt) {
        const inside = marks.at(-1);
        if (inside !== '⟦' && !sameEverywhere.test(piece.trim())) found.push(piece.trim());
      }
    }
  }
  expect(marks, 'marks come in pairs').toEqual([]);
  for (const element of root.querySelectorAll<HTMLElement>('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const said = element.getAttribute(name);
      if (said && !said.startsWith('⟦') && !said.startsWith('sha256')) found.push(`${name}: ${said}`);
    }
  }
  return found;
}

const team = teamEntry({
  question: 'Ποιος;',
  answer: 'Ρωτήστε.',
  rules: [{ product: 'oss' }],
  comments: '1.2',
  owner: 'Δίκτυο',
  reviewedOn: '2026-11-01',
  reviewBy: '2026-11-02',
});
const apart = teamEntry({ id: 'vpn', question: 'Πότε;', answer: 'Ρωτήστε.', rules: [{ product: 'oss' }] });
const faq = withTeam(team, apart);
const view = pageView(
  { product: 'oss', task: 'buckets', region: 'eu-central-1', site: 'china' },
  faq,
  other,
  { pinned: true, front: { product: 'ram', site: 'china' } },
);
const props = viewProps({
  faq,
  notesOf,
  contacts: [{ text: 'Ομάδα', address: 'https://wiki.example/' }],
  recents: ['κλειδιά'],
  find: () => ({
    hits: [hitOf(entryOf('2.2'), { confident: false }), hitOf(team)],
    gaps: officialNotes.gaps.slice(0, 2).map(({ id }) => id),
    marks: () => [],
  }),
});
const panel = (fields: Partial<Parameters<typeof Panel>[0]> = {}) => (
  <Panel {...props} page={view} openRows={{}} onOpenRows={() => {}} onPin={() => {}} {...fields} />
);
const nothing = { hits: [], gaps: [], marks: () => [] };
const dated = officialFaq.entries.find(({ id }) => notesOf(id).dated)?.id ?? '';
const policy = {
  organizationName: 'Ομάδα',
  language: 'fr',
  disabledProducts: ['cloudfirewall', 'nothing'],
  contactMail: 'nobody',
  langage: 'en',
};

const surfaces: readonly [what: string, surface: VNode][] = [
  ['the panel on a page', panel()],
  ['the panel at its first opening', panel({ notices: { hint: true, news: [] } })],
  [
    'the panel with a newer text',
    panel({
      notices: {
        hint: false,
        news: [
          { id: '1.2', kind: 'changed' },
          { id: '5.3', kind: 'removed', heading: '5.3 Is there more?' },
        ],
      },
    }),
  ],
  ['the panel with results', panel({ navigation: { query: 'κλειδιά' } })],
  ['the panel with nothing found', panel({ find: () => nothing, navigation: { query: 'κλειδιά' } })],
  ['the panel with an entry', panel({ navigation: { entry: dated } })],
  ['the panel with a team’s entry', panel({ navigation: { entry: 'vpn-access' } })],
  ...(['elsewhere', 'needsReload', 'noSiteAccess', 'navigating'] as const).map((kind): [string, VNode] => [
    `the panel with the page ${kind}`,
    panel({ page: { kind } }),
  ]),
  ['the popup', <Popup {...props} page={view} onOpenPanel={() => {}} />],
  [
    'the options',
    <Options
      faq={faq}
      contacts={[]}
      settings={effectiveSettings({ policy, user: undefined })}
      policy="present"
      library={{ state: 'present', entries: 2, clashes: ['vpn'] }}
      canSee={{
        permissions: ['storage', 'sidePanel', 'contextMenus'],
        sites: ['https://ecs.console.aliyun.com/*'],
        contentSecurityPolicy: "default-src 'none'",
        warnings: ['Διαβάζει'],
      }}
      shortcuts={{ panel: 'Ω', popup: '', questionnaire: '' }}
      diagnostics="extension: 1.0.0"
      extensionId="abcdefghijklmnopabcdefghijklmnop"
      today="2026-11-26"
      onChange={() => {}}
      onForgetRecents={async () => {}}
      onCopyText={async () => {}}
    />,
  ],
];

describe('in a language of which only the interface is translated', () => {
  it.each(surfaces)('%s says no word that is in no language', async (_what, surface) => {
    const alone = renderAlone(surface, { locale: other, t, checked: false });
    await alone.does(() => {
      for (const closed of alone.all('details:not([open]) > summary, .more')) closed.click();
    });
    const checker = alone.root.querySelector('#checker-text');
    if (checker) {
      await alone.fill(alone.find('#checker-text'), JSON.stringify({ ...policy, ExtensionSettings: 1 }));
      const address = 'https://oss.console.aliyun.com/bucket/oss-eu-central-1/name/object';
      for (const field of ['#tester-address', '#wrong-page-address'])
        await alone.fill(alone.find(field), address);
    }
    expect(unmarked(alone.root)).toEqual([]);
  });
});
