import { hex } from '../bytes';

/** @returns the hex digest. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return hex(digest);
}
