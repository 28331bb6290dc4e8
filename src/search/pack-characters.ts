/** Two digits of this base tell a character; a text of the table has no more different ones. */
const base = 36;
const digits = 2;
const mostCharacters = base ** digits;

/** The different characters of some texts, capitals and line breaks aside, in their order. */
export function charactersOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(/[^A-Z\n]/g) ?? []))].sort();
}

/**
 * Packs a text: each character as its place among `characters`, two digits; capitals and line breaks stay. Chinese takes
 * three bytes a character in UTF-8, of which a compressor makes a third more than of the places.
 * @throws RangeError where there are more characters than two digits tell apart.
 */
export function packCharacters(text: string, characters: readonly string[]): string {
  if (characters.length > mostCharacters)
    throw new RangeError(`Two digits tell ${mostCharacters} characters apart, not ${characters.length}.`);
  const places = new Map(characters.map((character, at) => [character, at]));
  return text.replace(/[^A-Z\n]/g, (character) =>
    (places.get(character) ?? 0).toString(base).padStart(digits, '0'),
  );
}

/** The text again. */
export function unpackCharacters(packed: string, characters: readonly string[]): string {
  return packed.replace(/[^A-Z\n]{2}/g, (place) => characters[Number.parseInt(place, base)] ?? '');
}
