/** For Jamf Pro: a form for the settings, and an extension attribute that tells how a Mac is. */
import { entryFields, requiredFields } from '../../faq/team/parse-entry';
import { declarations, settingKeys, userMayChange } from '../../policy/schema';
import type { SettingType } from '../../policy/setting-type';
import { settingsDomain } from './configuration-profile';
import { healthShell } from './health';
import { browserNames, chromiumSources, type Files, json, type TargetRollOut } from './target';

/**
 * A schema for “Application & Custom Settings” of each Chromium-based browser, named after its preference domain, and
 * the script of the attribute. https://learn.jamf.com/en-US/bundle/jamf-pro-documentation-current/page/Computer_Configuration_Profiles.html
 */
export function jamfFiles(rollOut: TargetRollOut): Files {
  const schemas = chromiumSources(rollOut).map(({ browser, source }) => {
    const domain = settingsDomain(source, browser);
    const schema = {
      title: `FAQ in Context – ${browserNames[browser]}`,
      description: `Settings of the extension, for the preference domain ${domain}.`,
      __preferencedomain: domain,
      properties: properties(),
    };
    return [`jamf/${domain}.json`, json(schema)] as const;
  });
  return { ...Object.fromEntries(schemas), 'jamf/extension-attribute.sh': healthShell(rollOut, 'jamf') };
}

/** What is not configured is left out of the profile, so that it stays the user’s. */
function properties(): object {
  const all = [...settingKeys.map((key) => ({ key, ...declarations[key] })), userMayChange];
  return Object.fromEntries(
    all.map(({ key, title, description, type }, at) => [
      key,
      {
        title: title.en,
        description: description.en,
        property_order: (at + 1) * 10,
        anyOf: [
          { type: 'null', title: 'Not configured' },
          { title: 'Configured', ...shape(type) },
        ],
      },
    ]),
  );
}

function shape({ kind, choices = [] }: SettingType<unknown>): object {
  const values = choices.map(({ value }) => value);
  if (kind === 'switch') return { type: 'boolean' };
  if (kind === 'entries') return { type: 'array', items: entryShape };
  if (kind === 'list') return { type: 'array', items: { type: 'string', enum: values } };
  if (kind !== 'choice') return { type: 'string' };
  return { type: 'string', enum: values, options: { enum_titles: choices.map(({ label }) => label.en) } };
}

const text = { type: 'string' } as const;
const rule = { type: 'object', properties: { product: text, task: text, region: text, site: text } } as const;

const entryShape = {
  type: 'object',
  title: 'Entry',
  required: requiredFields,
  properties: Object.fromEntries(
    entryFields.map((field) => [field, field === 'rules' ? { type: 'array', items: rule } : text]),
  ),
};
