import { characters } from './characters';
import { unpackRising } from './pack-numbers';
import { simplifiedPairs } from './tables';

const [from = [], to = []] = simplifiedPairs.map(unpackRising);

/** Traditional character → Simplified, for every character that a Chinese wording of ours uses. */
const simplified: ReadonlyMap<string, string> = new Map(
  from.map((code, at) => [String.fromCharCode(code), characters[to[at] ?? -1] ?? '']),
);

/**
 * One way of writing Chinese: compatibility forms folded, Traditional characters as Simplified ones. The second step
 * changes no length. `npm run search:words` writes the characters.
 */
export function foldChinese(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => simplified.get(character) ?? character).join('');
}
