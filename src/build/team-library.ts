const name = 'team-library';
const id = `\0${name}`;

/** Stands for the import until the chunks are written: Vite would put code of its own around it. */
const placeholder = '__importTeamLibrary()';
const importOfPackage = "import('/library/contents.js')";

/**
 * A plugin for Vite. A team's kit writes `library/contents.js` anew into a package that is built already: what imports
 * it finds it as it lies there, and it never becomes part of another file. There is none while developing.
 */
export function teamLibrary() {
  let isBuild = false;
  return {
    name,
    enforce: 'pre' as const,
    configResolved({ command }: { readonly command: string }) {
      isBuild = command === 'build';
    },
    resolveId: (source: string) => (source === name ? id : undefined),
    load(loaded: string) {
      if (loaded !== id) return undefined;
      return `export default ${isBuild ? `() => ${placeholder}` : 'async () => ({ default: undefined })'};`;
    },
    renderChunk: (code: string) =>
      code.includes(placeholder) ? code.replace(placeholder, importOfPackage) : undefined,
  };
}
