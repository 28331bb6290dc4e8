import { spawn } from 'node:child_process';

/** Computes until the channel to its parent is gone, whatever became of the parent. */
const spin = `
  process.once('disconnect', () => process.exit());
  (function turn() {
    for (const end = Date.now() + 50; Date.now() < end; );
    setImmediate(turn);
  })();
`;

/**
 * Keeps processor cores busy until it is told to stop, and never longer than this process lives.
 * @param {number} cores how many
 * @returns {() => void} stops
 */
export function loadCores(cores) {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
  const children = Array.from({ length: cores }, () => spawn(process.execPath, ['-e', spin], { stdio }));
  return () => {
    for (const child of children) child.kill();
  };
}
