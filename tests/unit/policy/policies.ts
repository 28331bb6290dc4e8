import { type CheckOptions, checkPolicy } from '../../../src/policy/check';

/** The same settings in every shape an administrator may write them in. */
export const chromiumId = 'abcdefghijklmnopabcdefghijklmnop';
export const firefoxId = 'faq@example.com';
export const good = {
  organizationName: 'Example Ltd.',
  language: 'en',
  teamEntries: [{ id: 'vpn', question: 'Who?', answer: 'Staff.', rules: [{ product: 'ecs' }] }],
  userMayChange: ['language'],
};

export const chromium = (settings: unknown, id = chromiumId) => ({
  '3rdparty': { extensions: { [id]: settings } },
});
export const firefox = (settings: unknown, id = firefoxId) => ({
  policies: { '3rdparty': { Extensions: { [id]: settings } } },
});
export const native = (data: unknown) => ({ name: firefoxId, description: 'FAQ', type: 'storage', data });

export function check(policy: unknown, options?: CheckOptions) {
  return checkPolicy(JSON.stringify(policy, null, 2), options);
}

/** `code at path (line)`: first those of no key, then those of the keys. */
export function faults(policy: unknown, options?: CheckOptions): string[] {
  const { problems, keys } = check(policy, options);
  return [...problems, ...keys.flatMap((key) => key.problems)].map(
    ({ code, path, line }) => `${code} at ${path} (${line})`,
  );
}
