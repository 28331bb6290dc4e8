/** The update manifests of every ring: what browsers ask for, and all that has to change for a ring to get a version. */
import { chromiumUpdates, firefoxUpdates } from '../targets/updates';
import { type Published, publishedFile, writePublished } from './published';

/**
 * @returns by their path in the published folder: two manifests for each ring that has a version, and the record.
 * @throws {Error} where a ring has a version that the record does not hold.
 */
export function publishedTexts(published: Published): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const { baseUrl, chromiumId, firefoxId } = published;
  for (const { name, folder, version } of published.rings) {
    if (version === undefined) continue;
    const release = published.versions.find((one) => one.version === version);
    if (!release) throw new Error(`The ring ${name} has ${version}, of which published.json knows nothing.`);
    const { crx, xpi } = release;
    files[`${folder}updates.xml`] = chromiumUpdates({
      id: chromiumId,
      version,
      address: baseUrl + crx.name,
      minimumVersion: crx.minimumBrowser,
    });
    files[`${folder}updates.json`] = firefoxUpdates({
      id: firefoxId,
      version,
      address: baseUrl + xpi.name,
      minimumVersion: xpi.minimumBrowser,
      sha256: xpi.sha256,
    });
  }
  files[publishedFile] = writePublished(published);
  return files;
}
