import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  /** As written: `../faq/model`, `preact/hooks`. */
  readonly specifier: string;
  /** Nothing of it is left when the types are taken away. */
  readonly typesOnly: boolean;
  /** Counted from 1. */
  readonly line: number;
}

interface Named {
  readonly type: string;
  readonly importKind?: string | null;
  readonly exportKind?: string | null;
}

const isType = ({ importKind, exportKind }: Named) => importKind === 'type' || exportKind === 'type';

/**
 * Every way a TypeScript module reaches another: imports and re-exports, whole, by name or for their effect alone,
 * `import()` of a value or of a type, and `import x = require()`.
 * @param path tells TypeScript from TSX.
 * @throws {SyntaxError} where the text is no module, or where an `import()` does not say what it imports.
 */
export function findImports(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const found: Import[] = [];
  const add = (
    at: number,
    source: { readonly type: string; readonly value?: unknown },
    typesOnly: boolean,
  ) => {
    const line = text.slice(0, at).split('\n').length;
    if (typeof source.value !== 'string')
      throw new SyntaxError(`${path}:${line} imports what is known only when it runs: name the module`);
    found.push({ specifier: source.value, typesOnly, line });
  };
  const named = (names: readonly Named[]) => names.length > 0 && names.every(isType);
  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source, isType(node) || named(node.specifiers)),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.start, node.source, isType(node) || named(node.specifiers));
    },
    ExportAllDeclaration: (node) => add(node.start, node.source, isType(node)),
    ImportExpression: (node) => add(node.start, node.source, false),
    TSImportType: (node) => add(node.start, node.source, true),
    TSExternalModuleReference: (node) => add(node.start, node.expression, false),
  }).visit(program);
  return found;
}
