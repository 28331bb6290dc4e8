import type { Faq } from '../faq/model';
import { type Locale, messagesFor } from '../locales/locale';
import type { Settings } from '../policy/schema';
import { destination } from '../values/plain-address';
import type { ContactLink } from './Footer';

/** @returns the team's contacts where it has any, each saying where it leads, else the Trust Center alone. */
export function contactsOf(
  { contact }: Pick<Faq, 'contact'>,
  settings: Pick<Settings, 'contactUrl' | 'contactMail' | 'organizationName'>,
  locale: Locale,
): readonly ContactLink[] {
  const { contactUrl, contactMail, organizationName } = settings;
  const t = messagesFor(locale);
  const teamText = (address: string) => {
    const where = destination(address);
    return where === organizationName ? where : t.team.contact(organizationName, where);
  };
  const team = [
    ...(contactUrl ? [{ text: teamText(contactUrl), address: contactUrl }] : []),
    ...(contactMail ? [{ text: contactMail, address: `mailto:${contactMail}` }] : []),
  ];
  return team.length > 0 ? team : [{ text: t.footer.contact, address: contact.address }];
}
