import type { Faq } from '../faq/model';
import { type Locale, messagesFor } from '../locales/locale';
import type { Settings } from '../policy/schema';
import type { ContactLink } from './Footer';

/** @returns the team's contacts where it has any, else the Trust Center alone. */
export function contactsOf(
  { contact }: Pick<Faq, 'contact'>,
  settings: Pick<Settings, 'contactUrl' | 'contactMail' | 'organizationName'>,
  locale: Locale,
): readonly ContactLink[] {
  const { contactUrl, contactMail, organizationName } = settings;
  const t = messagesFor(locale);
  const team = [
    ...(contactUrl ? [{ text: t.team.contact(organizationName), address: contactUrl }] : []),
    ...(contactMail ? [{ text: contactMail, address: `mailto:${contactMail}` }] : []),
  ];
  return team.length > 0 ? team : [{ text: t.footer.contact, address: contact.address }];
}
