import type { KitProblem, Team } from '../model';

/** What `kit init` wrote and nobody changed: hosts and mail addresses kept for examples (RFC 2606). */
export function leftPlaceholders({ baseUrl, settings, organization }: Team): readonly KitProblem[] {
  const { contactUrl, contactMail } = settings;
  const left = Object.entries({ baseUrl, contactUrl, contactMail }).filter(
    ([, value]) => typeof value === 'string' && /[@./]example\.com(?=[/:]|$)/i.test(value),
  );
  const names = left.map(([key]) => `“${key}”`);
  if (organization === 'Example Ltd.') names.unshift('“organization”');
  if (names.length === 0) return [];
  return [
    {
      file: 'team.json',
      severity: 'warning',
      what: `The example’s own words stand in ${names.join(', ')}.`,
      mend: 'Write your own before you build; no browser would find the packages at an example’s address.',
    },
  ];
}
