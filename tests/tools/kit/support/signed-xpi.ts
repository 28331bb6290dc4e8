import { readFileSync } from 'node:fs';
import { openPackage } from '../../../../src/kit/publish/package-contents';
import { explain } from './replace-folder';

/**
 * The Firefox package as Mozilla sent it back.
 * @param built what was built just now, and is the same but for the signature.
 * @throws {Error} where it is not signed, or holds something else.
 */
export async function readSigned(file: string, built: Uint8Array): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${explain(error)}.`);
  }
  const [signed, unsigned] = [openPackage(bytes), openPackage(built)];
  const [own, wanted] = [signed.manifest.version, unsigned.manifest.version];
  if (own !== wanted) throw new Error(`${file} has the version ${own}, and ${wanted} is being built.`);
  if (!signed.isSigned) throw new Error(`${file} is not signed: give the file that Mozilla sent back.`);
  if ((await signed.contentsDigest()) !== (await unsigned.contentsDigest()))
    throw new Error(
      `${file} holds other code than ${wanted} as it is built here: have this one signed, or raise --version.`,
    );
  return bytes;
}
