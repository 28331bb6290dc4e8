import type { Extent, Keepable } from '../questionnaire/keepable';
import { paced } from './paced';
import { reportError } from './report-error';
import { createSerializer } from './serialize';
import { forgetSheet, keepSheet } from './sheet';

/** Decisions are kept this often at most: each is one key, and a long list has many. */
const intervalMs = 300;

/**
 * Keeps what somebody works on, one write after the other; a private window keeps nothing.
 * @param onKept told after each write what is kept now.
 * @returns takes, after every change, the choices of what to keep, best first: the first that the browser has room for
 * is kept. Undefined forgets all of it.
 */
export function createKeeper(
  isPrivate: boolean,
  onKept: (extent: Extent) => void,
): (choices: readonly Keepable[] | undefined) => void {
  let keptList: object | undefined;
  /** Lists for which there was no room: another key does not make it. */
  const refused = new WeakSet<object>();
  const serialize = createSerializer((error) => reportError(error, 'keeping the questionnaire'));
  const fits = async ({ list, decisions }: Keepable): Promise<boolean> => {
    if (refused.has(list)) return false;
    try {
      await keepSheet({ ...(list !== keptList && { list }), decisions: decisions() });
      keptList = list;
      return true;
    } catch (error) {
      refused.add(list);
      reportError(error, 'keeping the questionnaire');
      // Rather nothing than a part of it that says it is all.
      keptList = undefined;
      await forgetSheet();
      return false;
    }
  };
  const write = async (choices: readonly Keepable[] | undefined) => {
    if (!choices) {
      keptList = undefined;
      await forgetSheet();
      return onKept('all');
    }
    for (const choice of choices) if (await fits(choice)) return onKept(choice.extent);
    onKept('none');
  };
  const keep = paced<readonly Keepable[] | undefined>(intervalMs, (choices) => {
    void serialize(0, () => write(choices));
  });
  return (choices) => {
    if (!isPrivate) keep(choices);
  };
}
