/** @throws {Error} where there is no such file, or no zip. */
export function zipEntry(zip: Buffer, name: string): Buffer;
/** The paths of its files. @throws {Error} where it is no zip. */
export function zipNames(zip: Buffer): string[];
/** @returns the date of each file as MS-DOS packs it, from both its headers. */
export function zipDates(zip: Buffer): number[];
