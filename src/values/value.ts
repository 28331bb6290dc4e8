/**
 * What JSON and the browser's storage can hold, named as an administrator would. Both give plain data – own
 * properties, no getters, no symbols – so a property is read as it is.
 */
import { showText } from './plain-text';

/** The types of JSON; `switch` is true or false, `nothing` null or absent. */
export type ValueKind = 'text' | 'number' | 'switch' | 'list' | 'object' | 'nothing';

/** An object of JSON. */
export type DataRecord = Readonly<Record<string, unknown>>;

const kindsByType: Readonly<Partial<Record<string, ValueKind>>> = {
  string: 'text',
  number: 'number',
  boolean: 'switch',
  undefined: 'nothing',
};

/** @returns `object` for every object that is no list. */
export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'list' : (kindsByType[typeof value] ?? 'object');
}

/** @returns `undefined` for everything that is no object, lists included. */
export function asRecord(value: unknown): DataRecord | undefined {
  return kindOf(value) === 'object' ? (value as DataRecord) : undefined;
}

/** The properties of a JSON object; of anything else none. */
export function fieldsOf(value: unknown): DataRecord {
  return asRecord(value) ?? {};
}

/** True for 0, 1, 2 and so on: a place in a list. */
export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** True where two values of JSON say the same, whatever the order of their properties. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (kindOf(one) !== kindOf(other) || typeof one !== 'object' || one === null) return false;
  const [own, others] = [one as DataRecord, other as DataRecord];
  const keys = Object.keys(own);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.hasOwn(others, key) && isSameData(own[key], others[key]))
  );
}

/** The path of a part, as messages write it: `base.name`, `base[3]`, `base["odd name"]`. */
export function pathTo(base: string, part: string | number): string {
  if (typeof part === 'number') return `${base}[${part}]`;
  if (!/^[A-Za-z_$][\w$-]{0,79}$/.test(part)) return `${base}[${JSON.stringify(showText(part))}]`;
  return base === '' ? part : `${base}.${part}`;
}
