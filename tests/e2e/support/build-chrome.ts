import { ensureBuild } from './build';

/** Vitest's global set-up: the released build, made once per run. */
export default async function setup(): Promise<void> {
  await ensureBuild('chrome');
}
