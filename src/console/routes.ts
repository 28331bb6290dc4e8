/** Segments of a path or hash route, compared without capitals and hyphens. */
export const foldSegment = (segment: string) => segment.toLowerCase().replace(/[^a-z\d]/g, '');

/** `policies` and `policy`, `users` and `user` are one word. */
export const foldNumber = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/**
 * Tasks by how a route of them begins, the route that says most first. A route is folded segments joined by `/`;
 * `word*` begins a segment, `#` is one with a digit in it, `*` is any.
 */
export type Routes = Readonly<Record<string, string>>;

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

/** @returns the task of the first of the routes that the words begin with; reads the routes when first asked. */
export function createTaskReader(routes: Routes): (words: Words) => string | undefined {
  let read: [route: string[], task: string][] | undefined;
  return (words) => {
    if (words.length === 0) return undefined;
    read ??= Object.entries(routes).map(([route, task]) => [route.split('/'), task]);
    return read.find(([route]) => after(route, words))?.[1];
  };
}
