import { writeFileSync } from 'node:fs';

/** Writes this many times, and then the disk is full. */
export const full =
  (after: number): typeof writeFileSync =>
  (...args) => {
    after -= 1;
    if (after >= 0) return writeFileSync(...args);
    // What a real disk leaves: a part of the file.
    writeFileSync(args[0], 'half');
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
