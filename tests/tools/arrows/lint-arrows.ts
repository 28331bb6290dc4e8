import { posix } from 'node:path';
import { findImports, type Import } from './find-imports';
import { advice, doors, type Room, rooms } from './rules';

export interface Source {
  /** From the top of the repository, with `/`: `src/faq/model.ts`. */
  readonly path: string;
  readonly text: string;
}

/** `src/faq/team/links.ts` → `faq`, `entrypoints/popup/main.tsx` → `entrypoints`; other folders by their name. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

const covers = (name: string, specifier: string) => specifier === name || specifier.startsWith(`${name}/`);

function adviceOn(from: string, target: string, room: Room): string {
  const special = advice[`${from} → ${target}`];
  if (special) return special;
  if (room.typesFrom?.includes(target))
    return 'it may know its types only; write import type, or move what it needs';
  return `move what both need to a room that both may import (${from} may: ${room.from.join(', ') || 'none'})`;
}

/** @returns what is wrong with one import, and what to do; undefined if nothing is. */
function problemOf({ path }: Source, { specifier, typesOnly }: Import): string | undefined {
  const from = roomOf(path);
  const room = rooms[from];
  const door = doors[path];
  if (!room) return `no room “${from}” in tests/tools/arrows/rules.ts: draw its arrows`;
  if (!specifier.startsWith('.')) {
    const allowed = [...(room.packages ?? []), ...(door?.packages ?? [])];
    if (allowed.some((name) => covers(name, specifier))) return;
    const [, special] =
      Object.entries(advice).find(([key]) => covers(key.replace(/^package /, ''), specifier)) ?? [];
    return `${from} may not import ${specifier}: ${special ?? 'list it for the room, if it belongs there'}`;
  }
  const target = roomOf(posix.join(posix.dirname(path), specifier));
  if (target === from || room.from.includes(target) || door?.from.includes(target)) return;
  if (typesOnly && room.typesFrom?.includes(target)) return;
  return `${from} may not import from ${target}: ${adviceOn(from, target, room)}`;
}

/** The files a specifier may mean, as the bundler looks for them. */
function fileOf(from: string, specifier: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const path = posix.join(posix.dirname(from), specifier);
  return ['', '.ts', '.tsx', '/index.ts'].map((ending) => path + ending).find((file) => known.has(file));
}

/** Every circle of files that import each other, types left out: those are gone before anything runs. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of graph.get(path) ?? []) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) walk(path);
  return found;
}

/**
 * @param sources all files of the house; tests are not part of it.
 * @returns one line per import that follows no arrow and per circle: where it stands, what is wrong, what to do.
 */
export function lintArrows(sources: readonly Source[]): string[] {
  const all = sources.map((source) => ({ source, imports: findImports(source.path, source.text) }));
  const wrong = all.flatMap(({ source, imports }) =>
    imports.flatMap((one) => {
      const problem = problemOf(source, one);
      return problem ? [`${source.path}:${one.line} ${problem}`] : [];
    }),
  );
  const known = new Map(sources.map((source) => [source.path, source]));
  const graph = new Map(
    all.map(({ source: { path }, imports }) => [
      path,
      imports.flatMap((one) => (one.typesOnly ? [] : (fileOf(path, one.specifier, known) ?? []))),
    ]),
  );
  const round = circles(graph).map(
    (files) => `${files.join(' → ')}: a circle; move what they share to a file that imports neither`,
  );
  return [...wrong, ...round];
}
