import { productIds } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import type { PrivateEtc } from './private-etc';

const entryCount = 200;
/** UTF-16 units of question and answer. */
const entryLength = 2_460;

/**
 * As many entries as a policy can carry, twenty for each product, each of the FAQ's sentences in another order.
 * @param team in every question, to tell one such policy from another.
 */
export function largePolicy(team = 'our team'): object {
  const sentences = officialFaq.entries.flatMap((entry) => entry.sentences.map(({ text }) => text));
  const teamEntries = Array.from({ length: entryCount }, (_, at) => {
    const question = `What does ${team} ask of you in case ${at + 1}?`;
    const words = sentences.map((_, turn) => sentences[(at * 7 + turn * (1 + (at % 5))) % sentences.length]);
    return {
      id: `case-${at + 1}-x`,
      question,
      answer: words
        .join(' ')
        .slice(0, entryLength - question.length)
        .trim(),
      rules: [{ product: productIds[at % productIds.length] }],
      comments: officialFaq.entries[at % officialFaq.entries.length]?.id,
      owner: 'Cloud team',
      reviewedOn: '2026-11-01',
      reviewBy: '2027-11-01',
    };
  });
  return { organizationName: 'Example Ltd.', teamEntries };
}

/** Gives an extension a policy, in every Chromium that is started under `etc`; without values takes it away. */
export function writePolicy(etc: PrivateEtc, extensionId: string, values?: object): void {
  const file = 'chromium/policies/managed/settings.json';
  etc.write(file, values && { '3rdparty': { extensions: { [extensionId]: values } } });
}
