/** What an administrator rolls out: which package, from where, with which settings. */
import { declarations, settingKeys, userMayChange } from '../../policy/schema';
import { type RollOutSources, selfHosted } from './sources';

/** One roll-out. A browser without a source gets no files. */
export interface RollOut extends RollOutSources {
  /** Plain JSON, keys as in `declarations`, plus `userMayChange`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Every key with its example, as the files of the guide show them. */
export const exampleRollOut: RollOut & Required<RollOutSources> = {
  ...selfHosted({
    chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
    firefoxId: 'faq-in-context@faq-in-context.example',
    baseUrl: 'https://files.example.com/faq/',
    version: '1.0.0',
  }),
  settings: {
    ...Object.fromEntries(settingKeys.map((key) => [key, declarations[key].example])),
    [userMayChange.key]: userMayChange.example,
  },
};
