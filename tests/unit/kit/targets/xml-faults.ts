import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DtdValidator, XmlDocument, XmlDtd, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { root } from '../../house/files';

const read = (name: string) => readFileSync(join(root, 'tests/data/schemas', name), 'utf8');

/** Templates of Group Policy, and their words. */
export const policyDefinitions = XsdValidator.fromDoc(XmlDocument.fromString(read('policy-definitions.xsd')));
/** Property lists, and so configuration profiles. */
export const propertyLists = new DtdValidator(XmlDtd.fromString(read('plist.dtd')));

/**
 * What a validator of XML, which is none of ours, finds wrong with a text.
 * @throws {Error} where it is no XML at all.
 */
export function xmlFaults(
  text: string,
  validator: { readonly validate: (xml: XmlDocument) => void },
): readonly string[] {
  const xml = XmlDocument.fromString(text);
  try {
    validator.validate(xml);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message);
  } finally {
    xml.dispose();
  }
}
