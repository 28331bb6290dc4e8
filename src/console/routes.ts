/** Segments of a path or hash route, compared without capitals and hyphens. */
export const foldSegment = (segment: string) => segment.toLowerCase().replace(/[^a-z\d]/g, '');

/** `policies` and `policy`, `users` and `user` are one word. */
export const foldNumber = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/**
 * Tasks by how a route of them begins, the route that says most first. A route is folded segments joined by `/`;
 * `word*` begins a segment, `#` is one with a digit in it, `*` is any.
 */
export type Routes = Readonly<Record<string, string>>;

function matchesSegment(pattern: string, segment: string | undefined): boolean {
  if (segment === undefined) return false;
  if (pattern === '#') return /\d/.test(segment);
  const word = foldSegment(segment);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : foldNumber(word) === pattern;
}

/** @returns the segments that follow, undefined where they do not begin with the route. */
export function after(route: string, segments: readonly string[]): readonly string[] | undefined {
  const patterns = route.split('/');
  const begins = patterns.every((pattern, at) => matchesSegment(pattern, segments[at]));
  return begins ? segments.slice(patterns.length) : undefined;
}

/** @returns the task of the first of the routes that the segments begin with. */
export function taskOf(routes: Routes, segments: readonly string[]): string | undefined {
  return Object.entries(routes).find(([route]) => after(route, segments))?.[1];
}
