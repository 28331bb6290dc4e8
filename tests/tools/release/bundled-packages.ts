import type { Plugin } from 'vite';

/** Code that a tool writes into the package by itself has no file; its module's name tells the tool. */
const writers: readonly (readonly [beginning: string, tool: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0virtual:wxt-', 'wxt'],
  ['virtual:wxt-', 'wxt'],
];

/** What our own plugins write, by the same kind of name: src/build. */
const ours: readonly string[] = ['\0team-library'];

/**
 * @param moduleId as the bundler names a module: its file, with a query where a plugin wants one, or a made-up name.
 * @returns the npm package it comes from; undefined for our own code.
 * @throws {Error} where the module is neither, so that nothing is left out in silence.
 */
export function packageOf(moduleId: string): string | undefined {
  const [, inPackage] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(moduleId) ?? [];
  if (inPackage) return inPackage.replace('\\', '/');
  if (ours.includes(moduleId)) return undefined;
  const tool = writers.find(([beginning]) => moduleId.startsWith(beginning))?.[1];
  if (!tool && moduleId.startsWith('\0')) throw new Error(`No package is known for the module ${moduleId}`);
  return tool;
}

/** Notes the packages that code of every bundle comes from; what was shaken out of it does not count. */
export function notePackages(into: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : undefined;
          if (name) into.add(name);
        }
      }
    },
  };
}
