/** What people ask for and the text does not say, one file a subject. */
import { assurance } from './gaps/assurance';
import { availability } from './gaps/availability';
import { consoles } from './gaps/consoles';
import { cryptography } from './gaps/cryptography';
import { incidents } from './gaps/incidents';
import { law } from './gaps/law';
import { operation } from './gaps/operation';
import type { Gap } from './model';

export const gaps: readonly Gap[] = [
  ...assurance,
  ...availability,
  ...incidents,
  ...cryptography,
  ...law,
  ...operation,
  ...consoles,
];
