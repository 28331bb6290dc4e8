/**
 * The part of JSON Schema that Chromium accepts in a managed schema. It refuses the whole extension for
 * `additionalProperties: false`, a missing `type`, lists of types, `oneOf`, and an array without `items`.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** Without it Chromium takes unknown names out, and a mistyped one could never be reported. */
  readonly additionalProperties?: SchemaNode;
  readonly items?: SchemaNode;
}

const string: SchemaNode = { type: 'string' };

const ruleNode: SchemaNode = { type: 'object', additionalProperties: string };

/** A team's entry: texts, and `rules`, a list of objects of texts. */
export const entryNode: SchemaNode = {
  type: 'object',
  properties: { rules: { type: 'array', items: ruleNode } },
  additionalProperties: string,
};
