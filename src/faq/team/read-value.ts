/**
 * Reads values nobody vouches for: only own enumerable data properties, so that no getter runs and no
 * prototype speaks; proxies that throw count as unreadable. Nothing here recurses, so nothing can be too deep.
 */
import { showText } from './plain-text';
import type { ValueKind } from './problem';

export function kindOf(value: unknown): ValueKind {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'switch';
  if (typeof value !== 'object') return 'unreadable';
  try {
    return Array.isArray(value) && value.length >= 0 ? 'list' : 'object';
  } catch {
    return 'unreadable';
  }
}

/** An own property that is there but cannot be read as data. */
export const unreadable = Symbol('unreadable');

/** The value of an own enumerable property; `undefined` where there is none, `unreadable` for a getter. */
export function ownValue(holder: object, key: string | number): unknown {
  try {
    const property = Object.getOwnPropertyDescriptor(holder, key);
    if (!property?.enumerable) return undefined;
    return 'value' in property ? property.value : unreadable;
  } catch {
    return unreadable;
  }
}

/** The names of an object's own enumerable properties; none where it refuses to tell. */
export function ownKeys(holder: object): readonly string[] {
  try {
    return Object.keys(holder);
  } catch {
    return [];
  }
}

/** The own properties of an object; `undefined` for everything that is no object, lists included. */
export function asRecord(value: unknown): object | undefined {
  return kindOf(value) === 'object' ? (value as object) : undefined;
}

/** The items of a list, at most `limit` of them, and how many there are; `undefined` for everything else. */
export function asList(
  value: unknown,
  limit: number,
): { readonly items: readonly unknown[]; readonly count: number } | undefined {
  if (kindOf(value) !== 'list') return undefined;
  const list = value as readonly unknown[];
  const count = list.length;
  return {
    items: Array.from({ length: Math.min(count, limit) }, (_, index) => ownValue(list, index)),
    count,
  };
}

/** The path of a part: `base.name`, `base[3]`, `base["odd name"]`. */
export function pathTo(base: string, part: string | number): string {
  if (typeof part === 'number') return `${base}[${part}]`;
  if (!/^[A-Za-z_$][\w$-]{0,79}$/.test(part)) return `${base}[${JSON.stringify(showText(part))}]`;
  return base === '' ? part : `${base}.${part}`;
}
