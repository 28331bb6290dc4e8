import { expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import { officialFaq } from '../../../src/faq/official';
import { parseTeamEntries } from '../../../src/faq/team';

/** A team may write anything; in Markdown it must read as it was written, also in the cell of a table. */
it.each([
  ['a | b', 'a \\| b'],
  ['`a` ~b~ _c_ *d*', '\\`a\\` \\~b\\~ \\_c\\_ \\*d\\*'],
  ['[a](b) <c> & \\d', '\\[a\\](b) \\<c\\> \\& \\\\d'],
  ['a\n# b\n+ c\n- d\n1. e\n22) f', 'a\n\\# b\n\\+ c\n\\- d\n1\\. e\n22\\) f'],
  ['a # b + c - d 1. e', 'a # b + c - d 1. e'],
])('%j is written %j in Markdown', (answer, written) => {
  const [entry] = parseTeamEntries([{ id: 'a', question: 'Q?', answer }]).entries;
  if (!entry) throw new Error('the entry must parse');
  expect(cite({ entry }, 'markdown', 'en', officialFaq)).toContain(`“${written}” — team note`);
});
