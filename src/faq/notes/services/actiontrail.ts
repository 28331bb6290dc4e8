import { actiontrailAnswers } from '../answers/actiontrail';
import type { ServiceNotes } from '../model';
import { unplaced } from '../unplaced';

export const actiontrail: ServiceNotes = {
  names: ['ActionTrail'],
  namedIn: ['1.2'],
  unplaced: unplaced('ActionTrail'),
  always: ['actiontrail-records'],
  topics: { logging: 3, access: 1, features: 1 },
  keyPassages: ['actiontrail-records'],
  pages: [
    {
      tasks: [
        'overview',
        'supported-services',
        'events',
        'event-detail',
        'event-query',
        'advanced-query',
        'insights',
        'event-alerts',
        'alerts',
        'settings',
        'tags',
        'tasks',
        'quotas',
      ],
      topics: { logging: 3, access: 1, features: 1 },
      keyPassages: ['actiontrail-records'],
    },
    {
      tasks: ['trails', 'trail-detail', 'trail-create', 'backfill-tasks', 'data-export'],
      topics: { logging: 3, access: 0.5, features: 0.5, lifecycle: 1, location: 0.5 },
      keyPassages: ['actiontrail-records', 'entire-lifecycle'],
    },
    {
      tasks: ['access-key-audit', 'access-keys', 'ak-audit', 'accesskey-insights'],
      topics: { logging: 2.5, credentials: 2.5, features: 0.5 },
      keyPassages: ['actiontrail-records', 'access-keys'],
    },
  ],
  answers: actiontrailAnswers,
};
