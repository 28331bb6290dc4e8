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

const onlyDigits = /^\p{N}+$/u;
const numberOfAnEntry = /^\d+(?:[.\-_·•‧∙⋅・,:]+\d+)+[.\-_·•‧∙⋅・,:]*$/u;

/** True for `1.2`, ` 1.2.`, `１．２`, `l.2`, `①.②`: whatever could be read as an official number. */
export function imitatesOfficial(id: string): boolean {
  if (id.length > longestId) return false;
  const bare = id.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{M}\s]/gu, '');
  let folded = bare.replace(/\p{N}/gu, '0').replaceAll('。', '.');
  for (const [letters, digit] of lookAlikes) folded = folded.replace(letters, digit);
  return onlyDigits.test(bare.replace(/\p{P}+$/u, '')) || numberOfAnEntry.test(folded);
}

/** ASCII letters, digits and single hyphens, a letter first, at most 64 characters. */
export function isOwnId(id: string): boolean {
  return id.length <= longestId && shape.test(id) && !imitatesOfficial(id);
}
