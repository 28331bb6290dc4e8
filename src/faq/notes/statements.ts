/** What the text says, statement by statement, in the text's order: a file or more a section. */
import type { Statement } from './model';
import { access } from './statements/access';
import { customerResponsibility } from './statements/customer-responsibility';
import { isolation } from './statements/isolation';
import { ownership } from './statements/ownership';
import { providerResponsibility } from './statements/provider-responsibility';
import { residency } from './statements/residency';
import { responsibilityByService } from './statements/responsibility-by-service';
import { thirdPartyAccess } from './statements/third-party-access';
import { thirdPartyIsolation } from './statements/third-party-isolation';

export const statements: readonly Statement[] = [
  ...providerResponsibility,
  ...customerResponsibility,
  ...responsibilityByService,
  ...ownership,
  ...access,
  ...thirdPartyAccess,
  ...thirdPartyIsolation,
  ...residency,
  ...isolation,
];
