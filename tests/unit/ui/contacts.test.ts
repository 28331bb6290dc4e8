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

it.each([
  ['the team', 'https://t.example/a?b', 'Blue', 'Blue (t.example)', 'Blue（t.example）'],
  ['nobody known', 'https://t.example:8443/', '', 'Your team (t.example:8443)', '您的团队（t.example:8443）'],
  [
    'another host',
    'https://evil.example/',
    'alibabacloud.com',
    'alibabacloud.com (evil.example)',
    'alibabacloud.com（evil.example）',
  ],
  ['its own host', 'https://t.example/', 't.example', 't.example', 't.example'],
  ['a mailbox', 'mailto:a@t.example', 'Blue', 'Blue (a@t.example)', 'Blue（a@t.example）'],
  [
    'a look-alike',
    'https://аlibaba.example/',
    'Blue',
    'Blue (аlibaba.example · xn--libaba-2nf.example)',
    'Blue（аlibaba.example · xn--libaba-2nf.example）',
  ],
])('a link that names %s says where it leads', (_, contactUrl, organizationName, en, zh) => {
  const [link] = contactsOf(faq, { ...none, contactUrl, organizationName }, 'en');
  expect(link).toEqual({ text: en, address: contactUrl });
  expect(contactsOf(faq, { ...none, contactUrl, organizationName }, 'zh-CN')[0]?.text).toBe(zh);
});
