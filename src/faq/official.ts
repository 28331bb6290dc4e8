/** The official text, untouched, with the day it was taken and where it is published. */
import edition from './edition.json';
import type { Faq } from './model';
import { parseFaq } from './parse';
import text from './security-compliance-faqs.txt?raw';

const sourceAddress = 'https://www.alibabacloud.com/en/trust-center/faq';
const contactAddress = 'https://www.alibabacloud.com/en/trust-center';

const { title, subtitle, sections, closing } = parseFaq(text);
const [heading = '', contact = ''] = closing;

/** The ten entries `1.1` … `5.2` in five sections, byte for byte; without any team's entries. */
export const officialFaq: Faq = {
  title,
  subtitle,
  edition: { ...edition, source: sourceAddress },
  sections,
  entries: sections.flatMap((section) => section.entries),
  team: [],
  contact: { heading, text: contact, address: contactAddress },
};
