/** @returns the one folder that a command was given. @throws {Error} where there is none, or more. */
export function namedFolder(positionals: readonly string[]): string {
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new Error('Name the team’s folder, as in: npm run kit -- check DIR');
  if (more.length > 0) {
    throw new Error(`Name one folder; “${more[0]}” is a second. A name with blanks needs quotation marks.`);
  }
  return folder;
}
