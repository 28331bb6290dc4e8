/** Ids of a team's own: never to be taken for the number of an official entry. */

/** UTF-16 units. */
export const longestId = 64;

const shape = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;

/** Letters that read as digits in a citation; compatibility forms such as fullwidth are folded before. */
const lookAlikes: readonly (readonly [letters: RegExp, digit: string])[] = [
  [/[lI|!\u0131\u0399\u0406\u04C0]/gu, '1'],
  [/[oO\u039F\u03BF\u041E\u043E]/gu, '0'],
  [/[\u0417\u0437\u01B7]/gu, '3'],
  [/\u0431/gu, '6'],
];

/** What people write before an official number, in any order and number: `faq-1-2`, `official-q1-2`. */
const announcers = [
  'alibaba|alicloud|aliyun|cloud|official|security|compliance|trust|center|faqs?|sections?|sec|entry|entries|§',
  'questions?|answers?|qa|q|numbers?|num|nr|no|items?|points?|parts?|chapters?|paragraphs?|articles?|clauses?',
];
const announcement = new RegExp(`^(?:(?:${announcers.join('|')})[.\\-_:·#]*)+`, 'i');
/** The official text has five sections of at most five entries; behind an announcement their numbers are words, too. */
const numberWords =
  /(?<=^|[.\-_])(?:one|two|three|four|five|first|second|third|fourth|fifth|i{1,3}|iv|v)(?=$|[.\-_])/giu;

const onlyDigits = /^\p{N}+$/u;
const numberOfAnEntry = /^\d+(?:[.\-_·•‧∙⋅・,:]+\d+)+[.\-_·•‧∙⋅・,:]*$/u;

/** True for `1.2`, ` 1.2.`, `１．２`, `l.2`, `①.②`, `faq-1-2`: whatever could be read as an official number. */
export function imitatesOfficial(id: string): boolean {
  if (id.length > longestId) return false;
  const bare = id
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{M}\s\u2800]/gu, '');
  const announced = bare.replace(announcement, '');
  let folded = (announced === bare ? bare : announced.replace(numberWords, '0'))
    .replace(/\p{N}/gu, '0')
    .replaceAll('。', '.');
  for (const [letters, digit] of lookAlikes) folded = folded.replace(letters, digit);
  return onlyDigits.test(bare.replace(/\p{P}+$/u, '')) || numberOfAnEntry.test(folded);
}

/** ASCII letters, digits and single hyphens, a letter first, at most 64 characters. */
export function isOwnId(id: string): boolean {
  return id.length <= longestId && shape.test(id) && !imitatesOfficial(id);
}
