import { declarations, settingKeys, userMayChange } from './schema';
import type { SchemaNode } from './schema-node';

/**
 * The schema the package carries for `storage.managed`. It is as loose as Chromium allows: a value that
 * violates it vanishes without a word, so all it says is the type; everything else is checked in code,
 * where it can be reported.
 */
export function managedSchema(): SchemaNode {
  const keys = settingKeys.map((key) => {
    const { title, description, type } = declarations[key];
    return [key, node(title.en, description.en, type.schema)] as const;
  });
  const { key, title, description, type } = userMayChange;
  return {
    type: 'object',
    properties: Object.fromEntries([...keys, [key, node(title.en, description.en, type.schema)]]),
  };
}

/** The file's text: `assets/managed-schema.json`. */
export function managedSchemaText(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}

function node(title: string, description: string, schema: SchemaNode): SchemaNode {
  return { title, description, ...schema };
}
