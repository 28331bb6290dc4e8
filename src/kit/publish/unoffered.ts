/** Packages that lie on the server and that no update manifest names any more. */
import type { Published, PublishedVersion } from './published';

/** The versions that no ring is offered, the lowest first. */
export function unofferedVersions({ rings, versions }: Published): readonly PublishedVersion[] {
  return versions.filter((one) => !rings.some(({ version }) => version === one.version));
}

/** In words, with what their packages take; nothing where every version is offered. */
export function unofferedWords(published: Published): readonly string[] {
  const unoffered = unofferedVersions(published);
  if (unoffered.length === 0) return [];
  const bytes = unoffered.reduce((sum, { crx, xpi }) => sum + crx.bytes + xpi.bytes, 0);
  const numbers = unoffered.map(({ version }) => version).join(', ');
  return [
    `No ring is offered ${numbers}: ${unoffered.length * 2} packages, ${bytes.toLocaleString('en-US')} bytes. The guide says under “Old packages” when they may go.`,
  ];
}
