import { asRecord, kindOf, pathTo, type ValueKind } from '../../values/value';
import type { SchemaNode } from '../schema-node';

/** Where a value is not of the type the schema says. */
export interface Violation {
  readonly path: string;
  readonly expected: ValueKind;
  readonly found: ValueKind;
}

const kinds: Readonly<Record<SchemaNode['type'], ValueKind>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  boolean: 'switch',
};

/**
 * The first part of a JSON value whose type differs from the managed schema. Chromium then drops the whole
 * top-level key and says so nowhere (seen in Chromium 156, November 2026).
 */
export function firstViolation(value: unknown, node: SchemaNode, path: string): Violation | undefined {
  const found = kindOf(value);
  const expected = kinds[node.type];
  if (found !== expected) return { path, expected, found };
  if (Array.isArray(value)) return firstOf(value.entries(), path, () => node.items);
  const nodeOf = (key: string) => ownNode(node.properties, key) ?? node.additionalProperties;
  return firstOf(Object.entries(asRecord(value) ?? {}), path, nodeOf);
}

function firstOf<Part extends string | number>(
  parts: Iterable<readonly [Part, unknown]>,
  path: string,
  nodeOf: (part: Part) => SchemaNode | undefined,
): Violation | undefined {
  for (const [part, value] of parts) {
    const node = nodeOf(part);
    const violation = node && firstViolation(value, node, pathTo(path, part));
    if (violation) return violation;
  }
  return undefined;
}

function ownNode(nodes: SchemaNode['properties'], key: string): SchemaNode | undefined {
  return nodes && Object.hasOwn(nodes, key) ? nodes[key] : undefined;
}
