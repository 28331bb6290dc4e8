import type { InstallSettings } from './sources';

/** The value of the policy `ExtensionSettings` as Group Policy and MDM take it: one line, to be merged into theirs. */
export function groupPolicyValue(id: string, install: InstallSettings): string {
  return `${JSON.stringify({ [id]: install })}\n`;
}
