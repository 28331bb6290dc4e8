import { parseTeamEntries } from '../../../../src/faq/team';

export const good = {
  id: 'vpn-access',
  question: 'Who may use the VPN?',
  answer: 'Staff only. Ask IT first.',
};

/** `code at path`, as a report line. */
export function faults(value: unknown): string[] {
  return parseTeamEntries(value).errors.map(({ code, path }) => `${code} at ${path}`);
}
