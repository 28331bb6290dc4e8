/** Readers of the keys of `team.json`; each gives the usable value, or says what is wrong and gives `undefined`. */
import { cleanText, showText } from '../../values/plain-text';
import { kindNames } from '../../values/problem-words';
import { asRecord, type DataRecord, kindOf, type ValueKind } from '../../values/value';
import { reasonOf } from '../reason';

type Tell = (path: readonly string[], what: string, mend: string) => void;

/** @param tell takes what is wrong, with the names that lead to the value. */
export function createFields(written: DataRecord, tell: Tell) {
  const value = (key: string) => (Object.hasOwn(written, key) ? written[key] : undefined);
  const wrong = (path: readonly string[], found: unknown, expected: ValueKind) => {
    const what = `${path.join('.')}: this is ${kindNames[kindOf(found)].en}; expected ${kindNames[expected].en}.`;
    tell(path, what, `Write ${kindNames[expected].en}.`);
    return undefined;
  };
  const text = (key: string, limit: number): string | undefined => {
    const found = value(key);
    if (found === undefined) return undefined;
    if (typeof found !== 'string') return wrong([key], found, 'text');
    const clean = cleanText(found).text.replace(/\s+/g, ' ');
    if (clean !== '' && clean.length <= limit) return clean;
    const what =
      clean === ''
        ? `${key}: this is empty.`
        : `${key}: ${clean.length} characters; at most ${limit} are allowed.`;
    return void tell([key], what, clean === '' ? 'Write it, or remove the key.' : 'Shorten it.');
  };
  /** What throws says why. */
  const attempt = <Value>(path: readonly string[], make: () => Value): Value | undefined => {
    try {
      return make();
    } catch (error) {
      const why = reasonOf(error);
      return void tell(path, `${path.join('.')}: ${why}`, 'Correct it as the message says.');
    }
  };
  const object = (key: string): DataRecord => {
    const found = value(key);
    return found === undefined ? {} : (asRecord(found) ?? wrong([key], found, 'object') ?? {});
  };
  return {
    text,
    attempt,
    object,
    checked: (key: string, check: (written: string) => string): string | undefined => {
      const found = text(key, 2_048);
      return found === undefined ? undefined : attempt([key], () => check(found));
    },
    shaped: (key: string, shape: RegExp, example: string): string | undefined => {
      const found = text(key, 200);
      if (found === undefined || shape.test(found)) return found;
      return void tell(
        [key],
        `${key}: “${showText(found)}” does not look like “${example}”.`,
        'Write it so.',
      );
    },
    /** A file's path, relative to the folder or absolute; read by whoever needs the file. */
    path: (key: string): string | undefined => text(key, 1_000),
    /** Texts by the names allowed. */
    record: <Name extends string>(key: string, names: readonly Name[]): { readonly [N in Name]?: string } => {
      const found = Object.entries(object(key)).flatMap(([name, item]) => {
        if (!names.some((known) => known === name)) {
          tell([key, name], `“${showText(name)}” is not one of: ${names.join(', ')}.`, 'Write one of these.');
          return [];
        }
        return typeof item === 'string' ? [[name, item] as const] : (wrong([key, name], item, 'text') ?? []);
      });
      return Object.fromEntries(found) as { readonly [N in Name]?: string };
    },
    /** Texts, none of them empty. */
    list: (key: string): readonly string[] | undefined => {
      const found = value(key);
      if (found === undefined) return undefined;
      if (!Array.isArray(found)) return wrong([key], found, 'list');
      const other = found.find((item) => typeof item !== 'string' || item === '');
      return other === undefined ? (found as readonly string[]) : wrong([key], other, 'text');
    },
  };
}
