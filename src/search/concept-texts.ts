import accessByTheProvider from './concepts/access-by-the-provider.txt?raw';
import controlOfData from './concepts/control-of-data.txt?raw';
import isolation from './concepts/isolation.txt?raw';
import notInTheFaq from './concepts/not-in-the-faq.txt?raw';
import place from './concepts/place.txt?raw';
import unauthorisedAccess from './concepts/unauthorised-access.txt?raw';
import whatIsAsked from './concepts/what-is-asked.txt?raw';
import whoAndWhat from './concepts/who-and-what.txt?raw';
import whoseAccess from './concepts/whose-access.txt?raw';
import whoseData from './concepts/whose-data.txt?raw';
import whoseDuty from './concepts/whose-duty.txt?raw';

/** A file of the table. */
export interface ConceptText {
  readonly file: string;
  readonly text: string;
}

/** The table of this package, a file a subject. Combinations build on concepts that have them further up or before. */
export const conceptTexts: readonly ConceptText[] = [
  { file: 'what-is-asked.txt', text: whatIsAsked },
  { file: 'who-and-what.txt', text: whoAndWhat },
  { file: 'whose-duty.txt', text: whoseDuty },
  { file: 'whose-data.txt', text: whoseData },
  { file: 'control-of-data.txt', text: controlOfData },
  { file: 'access-by-the-provider.txt', text: accessByTheProvider },
  { file: 'unauthorised-access.txt', text: unauthorisedAccess },
  { file: 'whose-access.txt', text: whoseAccess },
  { file: 'isolation.txt', text: isolation },
  { file: 'place.txt', text: place },
  { file: 'not-in-the-faq.txt', text: notInTheFaq },
];
