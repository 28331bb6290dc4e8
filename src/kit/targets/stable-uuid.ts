/** The same identifier always has the same UUID (version 8, RFC 9562), so that a new profile replaces the old. */
export function stableUuid(identifier: string): string {
  const words = [1, 2, 3, 4].map((seed) => fnv1a(`${seed}${identifier}`).toString(16).padStart(8, '0'));
  const hex = words.join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-').toUpperCase();
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
