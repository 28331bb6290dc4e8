import { paced } from './paced';
import { reportError } from './report-error';
import { createSerializer } from './serialize';
import { forgetSheet, keepSheet } from './sheet';

/** Decisions are kept this often at most: each is one key, and a long list has many. */
const intervalMs = 300;

/** A list and its decisions as plain data; the list is the same object until it is another. */
export interface Keepable {
  readonly list: object;
  readonly decisions: () => object;
}

/**
 * Keeps what somebody works on, one write after the other; a private window keeps nothing.
 * @param onNoRoom told once of each list that the browser has no room for.
 * @returns takes the work after every change; undefined forgets it.
 */
export function createKeeper(isPrivate: boolean, onNoRoom: () => void): (work: Keepable | undefined) => void {
  let keptList: object | undefined;
  const serialize = createSerializer((error) => reportError(error, 'keeping the questionnaire'));
  const write = async (work: Keepable | undefined) => {
    if (!work) {
      keptList = undefined;
      return forgetSheet();
    }
    const { list } = work;
    const isKept = list === keptList;
    keptList = list;
    try {
      await keepSheet({ ...(!isKept && { list }), decisions: work.decisions() });
    } catch (error) {
      // Rather nothing than a part of it that says it is all.
      await forgetSheet();
      if (!isKept) onNoRoom();
      reportError(error, 'keeping the questionnaire');
    }
  };
  const keep = paced<Keepable | undefined>(intervalMs, (work) => {
    void serialize(0, () => write(work));
  });
  return (work) => {
    if (!isPrivate) keep(work);
  };
}
