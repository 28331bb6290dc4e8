/** @throws {Error} where there is no such file, or no zip. */
export function zipEntry(zip: Buffer, name: string): Buffer;
