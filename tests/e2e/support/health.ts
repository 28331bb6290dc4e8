import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PrivateEtc } from './private-etc';

/**
 * Asks the kit's script how a browser is, as a help desk would on its machine.
 * @param place where the browser keeps the profile below a home: `.config/chromium`.
 * @returns what it prints, and its exit code at the end.
 */
export function askHealth(etc: PrivateEtc, script: string, place: string, profile: string): string {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  try {
    mkdirSync(dirname(join(home, place)), { recursive: true });
    symlinkSync(profile, join(home, place));
    const { stdout, stderr, status } = spawnSync(etc.wrap('/bin/sh'), [script, '--home', home], {
      encoding: 'utf8',
    });
    return `${stdout}${stderr}exit code ${status}`;
  } finally {
    rmSync(home, { recursive: true });
  }
}
