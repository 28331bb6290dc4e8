import { expect, it } from 'vitest';
import { gaps } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { createGapFinder } from '../../../src/search/find-gap';

const findGap = createGapFinder(officialFaq.entries);

it.each([
  ['certifications', 'certifications'],
  ['a typo', 'certfications'],
  ['another form', 'is the platform certified'],
  ['a long question', 'Are third-party certifications of the data centers available to customers?'],
  ['Chinese', '有没有通过等保测评'],
])('%s: “%s” names the gap of certifications', (_, query) => {
  expect(findGap(query)?.id).toBe('certifications');
});

it('every term of every gap names a gap', () => {
  const silent = gaps.flatMap(({ terms }) => [...terms.en, ...terms.zh]).filter((term) => !findGap(term));
  expect(silent).toEqual([]);
});

it.each(['who owns my data', 'encryption at rest', '责任共担', ''])('“%s” names none', (query) => {
  expect(findGap(query)).toBeUndefined();
});
