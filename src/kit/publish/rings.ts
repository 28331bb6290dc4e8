/** Rings: groups of browsers that get a version one after another, each with an update manifest of its own. */
import type { PublishedRing } from './published';
import { compareVersions } from './versions';

/**
 * The team's rings with what each is offered so far.
 * @param names the earliest first; the last is everybody.
 */
export function ringsOf(names: readonly string[], published: readonly PublishedRing[] = []): PublishedRing[] {
  return names.map((name, at) => {
    const version = published.find((ring) => ring.name === name)?.version;
    return {
      name,
      folder: at === names.length - 1 ? '' : `${name}/`,
      ...(version !== undefined && { version }),
    };
  });
}

/** Rings that browsers may still ask for and that the team no longer names. */
export function lostRings(names: readonly string[], published: readonly PublishedRing[]): readonly string[] {
  return published.filter(({ name, version }) => version && !names.includes(name)).map(({ name }) => name);
}

/** @throws {Error} where the team has no such ring. */
export function requireRing(names: readonly string[], ring: string): void {
  if (!names.includes(ring))
    throw new Error(`The team has no ring “${ring}”; team.json names ${names.join(', ')}.`);
}

/**
 * Offers a version to a ring and to all rings before it; one that has a higher version keeps it, because browsers take
 * none back.
 * @param upTo the latest ring that gets it.
 * @throws {Error} where the ring is unknown, or has a higher version already.
 */
export function moveRings(rings: readonly PublishedRing[], upTo: string, version: string): PublishedRing[] {
  requireRing(
    rings.map(({ name }) => name),
    upTo,
  );
  const last = rings.findIndex(({ name }) => name === upTo);
  const had = rings[last]?.version;
  if (had !== undefined && compareVersions(had, version) > 0)
    throw new Error(
      `The ring ${upTo} has ${had}, and browsers take no lower version: “npm run kit -- roll-back” publishes older code under a higher one.`,
    );
  return rings.map((ring, at) => {
    const gets = at <= last && (ring.version === undefined || compareVersions(ring.version, version) < 0);
    return gets ? { ...ring, version } : ring;
  });
}
