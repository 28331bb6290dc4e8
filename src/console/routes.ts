import type { Product } from './product';
import { commonRoutes } from './products/common';

/** A task and what a folded route of it looks like. */
export type Rule = readonly [task: string, route: RegExp];

/** Lower case without hyphens, without the word `region` as a segment, without empty segments. */
const fold = (route: string) => route.toLowerCase().replace(/[^a-z\d/]|\/(?:region)?(?=\/|$)/g, '');

/** The route a task has when the table gives none: its own name, in singular or plural. */
const ownRoute = (task: string) => fold(task).replace(/(?:ies|y|s)$/, '');

function collection(_: string, many: string): string {
  const one = many.replace(/ies$/, 'y').replace(/s$/, '');
  const stem = ownRoute(many);
  return `${many} ${stem}(list|/list)\n${one}-create ${stem}/(create|new)\n${one}-detail ${stem}/.\n${many}`;
}

/** Reads a product's routes, and the common ones after them. */
export function readRoutes([, , routes, inside = '']: Product): Rule[] {
  return `${routes}\n${commonRoutes}`
    .replace(/^\*(.+)/gm, collection)
    .split('\n')
    .map((line): Rule => {
      const [task = '', route = ownRoute(task)] = line.split(' ');
      return [task, new RegExp(`^/?${`(${inside})?(${route})`.replaceAll('/', '[^/]*/')}`)];
    });
}

/** @returns the task of the first rule that the route begins with. */
export function taskOf(rules: readonly Rule[], route: string): string | undefined {
  // What is longer is data, not a route.
  const folded = fold(route.slice(0, 400));
  return rules.find(([, pattern]) => pattern.test(folded))?.[0];
}
