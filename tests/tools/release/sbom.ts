import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const spec = Spec.Spec1dot6;

const { ComponentBuilder } = Contrib.FromNodePackageJson.Builders;
const builder = new ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parseExpression),
);

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** @param purlType `npm`, or `generic` for what is not on npm. */
function component(packageJson: string, type: Enums.ComponentType, purlType: string): Models.Component {
  const made = builder.makeComponent(readJson(packageJson), type);
  if (!made) throw new Error(`${packageJson} names no package`);
  const { group, name, version } = made;
  const purl = new PackageURL(purlType, group, name, version, undefined, undefined).toString();
  made.purl = purl;
  made.bomRef.value = purl;
  for (const license of made.licenses) license.acknowledgement = Enums.LicenseAcknowledgement.Declared;
  return made;
}

/**
 * The software bill of materials of a release, CycloneDX 1.6 as JSON: the extension and the packages in it, each with
 * version, licence, purl and the hash of its npm archive as the lock file has it. It holds no time and no random
 * number: the same sources give the same bytes.
 * @param root with `package.json`, `package-lock.json` and `node_modules`.
 * @param packages names of the npm packages whose code is in the release.
 * @throws {Error} where a package is not in the lock file, or the result does not follow the schema.
 */
export async function sbomOf(root: string, packages: Iterable<string>): Promise<string> {
  const lock = readJson(join(root, 'package-lock.json')) as LockFile;
  const extension = component(join(root, 'package.json'), Enums.ComponentType.Application, 'generic');
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: extension }) });
  for (const name of packages) {
    const folder = `node_modules/${name}`;
    const { integrity } = lock.packages[folder] ?? {};
    if (!integrity) throw new Error(`package-lock.json has no ${folder}`);
    const library = component(join(root, folder, 'package.json'), Enums.ComponentType.Library, 'npm');
    library.hashes.set(...Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(integrity));
    bom.components.add(library);
    extension.dependencies.add(library.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(spec));
  const text = serializer.serialize(bom, { sortLists: true, space: 2 });
  const problem = await new Validation.JsonStrictValidator(spec.version).validate(text);
  if (problem) throw new Error(`The bill of materials is not CycloneDX: ${JSON.stringify(problem)}`);
  return `${text}\n`;
}
