const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'any', 'all', 'some', 'of']);
const possessives = ['my', 'our', 'your', 'their', 'his', 'her', 'its', 'this', 'that', 'these', 'those'];

const skipped: ReadonlySet<string> = new Set([...articles, ...possessives]);

/** True for words that say nothing even at the beginning of a term. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

/** True for a word that may stand between the words of a term, as a number may: `within 30 days`. */
export function isSkipped(word: string): boolean {
  return skipped.has(word) || /^\d+$/.test(word);
}

/** The words of a term without those that may stand between them, numbers kept; it may begin with a possessive. */
export function withoutSkipped<T>(words: readonly T[], wordOf: (one: T) => string): readonly T[] {
  return words.filter((one, at) => !(at === 0 ? articles : skipped).has(wordOf(one)));
}
