import { isiAnswers } from '../answers/isi';
import type { ServiceNotes } from '../model';
import { unplaced } from '../unplaced';

export const isi: ServiceNotes = {
  names: ['ISI', 'Intelligent Speech Interaction'],
  namedIn: ['3.1'],
  unplaced: unplaced('ISI'),
  always: ['isi-audio'],
  topics: { access: 3, content: 2 },
  keyPassages: ['isi-audio'],
  pages: [
    {
      tasks: [
        'overview',
        'activate',
        'create',
        'buy',
        'services',
        'models',
        'self-learning',
        'hotwords',
        'voices',
        'trial',
        'experience',
        'events',
        'tags',
        'quotas',
        'settings',
      ],
      topics: { access: 3, content: 2 },
      keyPassages: ['isi-audio'],
    },
    {
      tasks: [
        'projects',
        'project-detail',
        'project-create',
        'applications',
        'app-detail',
        'tokens',
        'credentials',
      ],
      topics: { access: 3, content: 1.5, credentials: 1, identity: 0.5 },
      keyPassages: ['isi-audio', 'permission-first'],
    },
    {
      tasks: ['usage', 'statistics', 'logs', 'monitoring', 'tasks'],
      topics: { access: 2.5, logging: 2 },
      keyPassages: ['isi-audio', 'logged-and-audited'],
    },
  ],
  answers: isiAnswers,
};
