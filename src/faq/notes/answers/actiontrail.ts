/** What pages of ActionTrail are answered with: a line for the tasks, one for what is whose there. */
import type { PageAnswer } from '../model';

// biome-ignore format: a table.
export const actiontrailAnswers: readonly PageAnswer[] = [
  { tasks: ['overview', 'supported-services', 'events', 'event-detail', 'event-query', 'advanced-query', 'tasks'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'] },
  { tasks: ['trails', 'trail-detail', 'trail-create', 'backfill-tasks', 'data-export'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'], silent: ['log-retention'] },
  { tasks: ['insights'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'], silent: ['anomaly-detection'] },
  { tasks: ['event-alerts', 'alerts'],
    yours: ['actiontrail-records'], theirs: ['platform-side'], silent: ['alerts'] },
  { tasks: ['access-key-audit', 'access-keys', 'ak-audit', 'accesskey-insights'],
    yours: ['access-keys'], theirs: ['logged-and-audited'] },
  { tasks: ['quotas'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'], silent: ['quotas'] },
  { tasks: ['tags'],
    yours: ['actiontrail-records'], theirs: ['logged-and-audited'], silent: ['resource-tags'] },
  { tasks: ['settings'],
    yours: ['own-configuration'], theirs: ['logged-and-audited'] },
];
