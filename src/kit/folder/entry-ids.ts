/** Ids for entries that came without a usable one. */
import { isOwnId } from '../../faq/team/own-id';

/** Letters, digits and single hyphens of a name: `Who approves` → `who-approves`; may be empty. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

/** The id where a team may use it, its other signs hyphens; else with the table's name before it: `12` → `library-12`. */
export function ownIdOf(id: string, table: string): string {
  const plain = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (isOwnId(plain)) return plain;
  const made = `${tableName(table)}-${slug(id)}`;
  return slug(id) !== '' && isOwnId(made) ? made : id;
}

/** An id made of the question; the same question always gives the same. */
export function idFromQuestion(question: string, table: string): string {
  const words = slug(question)
    .slice(0, longestWords)
    .replace(/-[^-]*$/, '');
  const mark = hash(question.trim()).toString(36);
  const made = `${/^[a-z]/.test(words) ? words : tableName(table)}-${mark}`;
  return isOwnId(made) ? made : `${tableName(table)}-x${mark}`;
}

const longestWords = 40;

/** The file's name without its ending, as the beginning of an id. */
function tableName(file: string): string {
  const name = slug(file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')).slice(0, 24);
  return /^[a-z]/.test(name) ? name.replace(/-$/, '') : `table${name && `-${name}`}`;
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
