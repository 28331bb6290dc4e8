/** What the text says, statement by statement, in the text's order. */
import type { Statement } from './model';
import { access } from './statements/access';
import { isolation } from './statements/isolation';
import { ownership } from './statements/ownership';
import { residency } from './statements/residency';
import { responsibilities } from './statements/responsibilities';

const all = [...responsibilities, ...ownership, ...access, ...residency, ...isolation];

export type StatementId = (typeof all)[number]['id'];

export const statements: readonly Statement[] = all;
