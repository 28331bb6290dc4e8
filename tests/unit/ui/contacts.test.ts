import { expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { contactsOf } from '../../../src/ui/contacts';

const faq = { contact: { ...officialFaq.contact, address: 'mailto:trust@example.com' } };
const none = { contactUrl: '', contactMail: '', organizationName: '' };

it.each([
  ['the Trust Center where a team has none', none, ['mailto:trust@example.com']],
  ['the team’s page', { ...none, contactUrl: 'https://team.example/' }, ['https://team.example/']],
  ['the team’s mailbox', { ...none, contactMail: 'a@team.example' }, ['mailto:a@team.example']],
  [
    'both, the page first',
    { ...none, contactUrl: 'https://team.example/', contactMail: 'a@team.example' },
    ['https://team.example/', 'mailto:a@team.example'],
  ],
])('names %s', (_what, settings, addresses) => {
  expect(contactsOf(faq, settings, 'en').map(({ address }) => address)).toEqual(addresses);
});

it('names the team in the link to its page', () => {
  const [link] = contactsOf(
    faq,
    { ...none, contactUrl: 'https://t.example/', organizationName: 'Blue' },
    'en',
  );
  expect(link?.text).toContain('Blue');
});
