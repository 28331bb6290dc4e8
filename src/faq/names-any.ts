/** Whether the text uses one of these names as a word of its own: “RAM” in “(RAM)”, not in “program”. */
export function namesAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
  });
}
