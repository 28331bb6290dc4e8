/** An unbroken word of so many letters. */
export const long = (letters: number) => 'Unbroken'.repeat(letters).slice(0, letters);

/** Keys of a policy whose words are as long as they may be, with an entry on the security groups of ECS. */
export const longWords = {
  organizationName: long(100),
  contactUrl: `https://example.com/${long(100)}`,
  contactMail: `${long(60)}@${long(60)}.example.com`,
  disabledProducts: ['ram'],
};

/** An entry of unbroken words, on the security groups of ECS. */
export const longEntry = {
  id: long(60).toLowerCase(),
  question: `${long(60)} ?`,
  answer: `${long(200)} https://example.com/${long(200)}`,
  rules: [{ product: 'ecs', task: 'security-groups' }],
  comments: '1.2',
  owner: long(100),
  reviewedOn: '2025-01-01',
  reviewBy: '2025-02-01',
};

/** Runs in the page: opens whatever is folded. */
export function unfold(): void {
  for (const one of document.querySelectorAll('details')) one.open = true;
}

/** Runs in the page: the names of keys that stand on more than one line. */
export function brokenKeys(): string[] {
  const keys = [...document.querySelectorAll<HTMLElement>('tbody th code')];
  return keys.filter((key) => key.getClientRects().length !== 1).map((key) => key.innerText);
}
