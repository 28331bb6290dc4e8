/** What the text says, statement by statement, in the text's order: one file a section, two for the longest. */
import type { Statement } from './model';
import { access } from './statements/access';
import { isolation } from './statements/isolation';
import { ownership } from './statements/ownership';
import { residency } from './statements/residency';
import { responsibilities } from './statements/responsibilities';
import { thirdPartyAccess } from './statements/third-party-access';

export const statements: readonly Statement[] = [
  ...responsibilities,
  ...ownership,
  ...access,
  ...thirdPartyAccess,
  ...residency,
  ...isolation,
];
