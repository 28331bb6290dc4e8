/** A team's entries that hold for a page, and where they stand among the official ones. */
import type { ConsolePage } from '../console/page';
import type { Entry, TeamRule } from '../faq/model';
import { passageText } from '../faq/passages';
import type { GuidedEntry } from './model';

/**
 * Each of the team's entries that has a rule for this page stands right after the official one it comments on,
 * or at the end where that one is not listed. Their order among themselves stays the team's.
 */
export function withTeamEntries(
  official: readonly GuidedEntry[],
  team: readonly Entry[],
  page: ConsolePage,
): readonly GuidedEntry[] {
  const notes = team.flatMap((entry) => {
    const { rules = [], comments = '' } = entry.team ?? {};
    const rule = rules.find((each) => holds(each, page));
    return rule ? [{ comments, guided: guided(entry, comments, rule, page) }] : [];
  });
  const listed = new Set(official.map(({ entry }) => entry.id));
  return [
    ...official.flatMap((each) => [
      each,
      ...notes.filter(({ comments }) => comments === each.entry.id).map((note) => note.guided),
    ]),
    ...notes.filter(({ comments }) => !listed.has(comments)).map((note) => note.guided),
  ];
}

function holds(rule: TeamRule, page: ConsolePage): boolean {
  const asked = [rule.product, rule.task, rule.region, rule.site];
  const here = [page.product, page.task, page.region, page.site];
  return asked.every((value, at) => value === undefined || value === here[at]);
}

/** @param comments id of an official entry; empty where it comments on none. */
function guided(entry: Entry, comments: string, rule: TeamRule, page: ConsolePage): GuidedEntry {
  return {
    entry,
    reason: {
      product: page.product,
      ...(rule.task === undefined ? {} : { task: rule.task }),
      because: comments
        ? { en: `your team’s note on ${comments}`, 'zh-CN': `您的团队对 ${comments} 的说明` }
        : { en: 'your team’s note for this page', 'zh-CN': '您的团队对此页面的说明' },
    },
    // Of a library's many notes few are opened: their answers wait until somebody looks at them.
    get keyPassage() {
      const to = entry.sentences.filter(({ paragraph }) => paragraph === 0).length;
      const passage = { from: 0, to };
      return { entry, passage, text: passageText(entry, passage), emphasis: [] };
    },
  };
}
