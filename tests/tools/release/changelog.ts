/**
 * The section of a changelog as https://keepachangelog.com writes it.
 * @returns its text without the heading.
 * @throws {Error} saying what to write, where the version has no section, no date or nothing in it.
 */
export function sectionOf(changelog: string, version: string): string {
  const heading = `## [${version}]`;
  const lines = changelog.split('\n');
  const at = lines.findIndex((line) => line.startsWith(heading));
  if (at < 0)
    throw new Error(`CHANGELOG.md has no section “${heading} - YYYY-MM-DD”: write what the release brings.`);
  if (!/^## \[[^\]]+\] - \d{4}-\d\d-\d\d$/.test(lines[at] ?? ''))
    throw new Error(`CHANGELOG.md has no date at “${heading}”: write “${heading} - YYYY-MM-DD”.`);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const section = rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
  if (!section)
    throw new Error(`CHANGELOG.md says nothing below “${heading}”: write what the release brings.`);
  return section;
}
