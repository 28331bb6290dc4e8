/** Segments of a path or hash route, compared without capitals and hyphens. */
export const foldSegment = (segment: string) => segment.toLowerCase().replace(/[^a-z\d]/g, '');

/** `policies` and `policy`, `users` and `user` are one word. */
export const foldNumber = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/**
 * By task how its routes begin. A route is folded segments joined by `/`; `word*` begins a segment, `#` is one with a
 * digit in it, `*` is any.
 */
export type Routes = Readonly<Record<string, readonly string[]>>;

/** The segments of a route that is given, each as the patterns want to see it. */
export type Words = readonly Readonly<{ whole: string; singular: string; hasDigit: boolean }>[];

export function readWords(segments: readonly string[]): Words {
  return segments.map((segment) => {
    const whole = foldSegment(segment);
    return { whole, singular: foldNumber(whole), hasDigit: /\d/.test(segment) };
  });
}

function matches(pattern: string, word: Words[number] | undefined): boolean {
  if (word === undefined) return false;
  if (pattern === '#') return word.hasDigit;
  return pattern.endsWith('*') ? word.whole.startsWith(pattern.slice(0, -1)) : word.singular === pattern;
}

/** @returns the words that follow, undefined where they do not begin with the route. */
export function after(route: readonly string[], words: Words): Words | undefined {
  return route.every((pattern, at) => matches(pattern, words[at])) ? words.slice(route.length) : undefined;
}

/** A word says more than its beginning, that more than a segment with a digit, that more than any segment. */
function vagueness(pattern: string): number {
  if (pattern === '*') return 3;
  if (pattern === '#') return 2;
  return pattern.endsWith('*') ? 1 + 1 / pattern.length : 0;
}

/** Orders routes by what they say: the longer one first, of equally long ones that with the plainer segment. */
function byVagueness(left: readonly string[], right: readonly string[]): number {
  const differences = left.map((pattern, at) => vagueness(pattern) - vagueness(right[at] ?? ''));
  return right.length - left.length || (differences.find((difference) => difference !== 0) ?? 0);
}

/** @returns a function that gives the task of the route which says most of those that the words begin with. */
export function createTaskReader(routes: Routes): (words: Words) => string | undefined {
  let inOrder: { task: string; route: readonly string[] }[] | undefined;
  return (words) => {
    // Read when an address first asks: most pages are of one product.
    inOrder ??= Object.entries(routes)
      .flatMap(([task, paths]) => paths.map((path) => ({ task, route: path.split('/') })))
      .sort((a, b) => byVagueness(a.route, b.route));
    return inOrder.find(({ route }) => after(route, words))?.task;
  };
}
