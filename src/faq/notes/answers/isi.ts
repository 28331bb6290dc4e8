/** What pages of ISI are answered with: a line for the tasks, one for what is whose there. */
import type { PageAnswer } from '../model';

// biome-ignore format: a table.
export const isiAnswers: readonly PageAnswer[] = [
  { tasks: ['overview', 'services', 'hotwords', 'voices', 'trial', 'experience', 'tasks'],
    yours: ['content-is-owned'], theirs: ['isi-audio'] },
  { tasks: ['models', 'self-learning'],
    yours: ['content-is-owned'], theirs: ['isi-audio'], silent: ['ai-training'] },
  { tasks: ['activate', 'create', 'buy'],
    yours: ['services-selected'], theirs: ['isi-audio'] },
  { tasks: ['projects', 'project-detail', 'project-create', 'applications', 'app-detail'],
    yours: ['customers-manage-access'], theirs: ['permission-first'] },
  { tasks: ['tokens', 'credentials'],
    yours: ['users-and-credentials'], theirs: ['access-encryption-logging'] },
  { tasks: ['usage', 'statistics', 'logs', 'events'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'] },
  { tasks: ['monitoring'],
    yours: ['actiontrail-records'], theirs: ['platform-side'], silent: ['alerts'] },
  { tasks: ['quotas'],
    yours: ['content-is-owned'], theirs: ['isi-audio'], silent: ['quotas'] },
  { tasks: ['tags'],
    yours: ['content-is-owned'], theirs: ['isi-audio'], silent: ['resource-tags'] },
  { tasks: ['settings'],
    yours: ['own-configuration'], theirs: ['isi-audio'] },
];
