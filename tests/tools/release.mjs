/**
 * npm run release
 *
 * Makes what a release consists of, in .output/release/<version>/: the packages for Chromium and Firefox, the archive
 * of sources, the bill of materials (CycloneDX), the changes and the checksums. It builds twice, the second time in
 * another folder from the archive of sources alone, and compares. It uploads nothing: docs/release.md says what is next.
 */
import { ensureDependencies, requireNode, root } from './setup.mjs';

try {
  requireNode();
  await ensureDependencies();
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { release } = await loadSource('tests/tools/release.ts');
  await release(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
