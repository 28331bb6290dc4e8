/** True for a line of the table that combines: `[a] + [b]`, `where + [data]`, `bucket + open`. */
export function isCombination(line: string): boolean {
  return line.includes('[') || line.includes(' + ');
}
