/** Version numbers of packages as browsers compare them: one to four whole numbers, the first differing one decides. */
import { showText } from '../../values/plain-text';

/** https://developer.chrome.com/docs/extensions/reference/manifest/version */
const largest = 65_535;
const parts = 4;

/** @throws {Error} where the text is no version that Chromium and Firefox both take. */
export function parseVersion(text: string): readonly number[] {
  const numbers = text.split('.').map(Number);
  const plain = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/.test(text);
  if (!plain || numbers.some((number) => number > largest) || numbers.every((number) => number === 0))
    throw new Error(
      `“${showText(text)}” is no version: write one to four numbers up to 65,535 with dots between them, such as 1.0.0.1`,
    );
  return numbers;
}

/**
 * @returns negative where `a` is the lower, positive where it is the higher, 0 where browsers take both for the same.
 * @throws {Error} where one is no version.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  const at = Array.from({ length: parts }, (_, part) => part).find(
    (part) => (left[part] ?? 0) !== (right[part] ?? 0),
  );
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** @returns the highest; undefined of none. */
export function highestVersion(versions: readonly string[]): string | undefined {
  return [...versions].sort(compareVersions).at(-1);
}

/**
 * The first number above a version. It counts in the fourth place, which releases of the extension leave free: a team's
 * own packages stay below the next release.
 * @throws {Error} where there is none left.
 */
export function nextVersion(version: string): string {
  const numbers = parseVersion(version);
  const [major = 0, minor = 0, patch = 0, own = 0] = numbers;
  return parseVersion(`${major}.${minor}.${patch}.${own + 1}`).join('.');
}
