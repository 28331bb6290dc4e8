import { ramAnswers } from '../answers/ram';
import type { ServiceNotes } from '../model';
import { unplaced } from '../unplaced';

export const ram: ServiceNotes = {
  names: ['RAM', 'Resource Access Management'],
  namedIn: ['3.2'],
  unplaced: unplaced('RAM'),
  always: ['ram-identities'],
  topics: { identity: 2.5, credentials: 2.5, responsibility: 0.5 },
  keyPassages: ['users-and-credentials', 'ram-identities'],
  pages: [
    {
      tasks: ['overview', 'dashboard', 'events', 'tags', 'tasks', 'quotas'],
      topics: { identity: 2.5, credentials: 2.5, responsibility: 0.5 },
      keyPassages: ['users-and-credentials', 'ram-identities'],
    },
    {
      tasks: ['users', 'user-create', 'user-detail'],
      topics: { identity: 2.5, credentials: 2.5 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: ['groups', 'group-create', 'group-detail'],
      topics: { identity: 3, credentials: 1 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: [
        'grants',
        'grant-create',
        'permissions',
        'policies',
        'policy-create',
        'policy-detail',
        'policy-simulator',
        'access-analyzer',
        'permission-audit',
      ],
      topics: { identity: 3, credentials: 1 },
      keyPassages: ['users-and-credentials', 'ram-identities'],
    },
    {
      tasks: ['roles', 'role-create', 'role-detail', 'authorize', 'service-linked-roles'],
      topics: { identity: 3, credentials: 1.5, access: 0.5 },
      keyPassages: ['ram-identities', 'short-term-credentials'],
    },
    {
      tasks: [
        'sso',
        'sso-detail',
        'sso-create',
        'identity-providers',
        'provider-detail',
        'provider-create',
        'scim',
        'directory',
      ],
      topics: { identity: 3, credentials: 2 },
      keyPassages: ['ram-identities', 'users-and-credentials'],
    },
    {
      tasks: [
        'access-keys',
        'access-key-create',
        'access-key-detail',
        'user-access-keys',
        'access-key-leaks',
      ],
      topics: { credentials: 3, identity: 1 },
      keyPassages: ['access-keys'],
    },
    {
      tasks: [
        'mfa',
        'mfa-devices',
        'user-mfa',
        'security-settings',
        'settings',
        'login-settings',
        'password-policy',
      ],
      topics: { credentials: 3, identity: 1, responsibility: 0.5 },
      keyPassages: ['mfa-added'],
    },
    {
      tasks: ['oauth-apps', 'oauth-app-detail', 'oauth-app-create', 'applications'],
      topics: { credentials: 2.5, identity: 2.5 },
      keyPassages: ['users-and-credentials', 'access-keys'],
    },
    {
      tasks: [
        'credential-reports',
        'credential-report',
        'security-report',
        'governance',
        'audit',
        'activity',
        'logs',
      ],
      topics: { credentials: 2.5, identity: 1.5, logging: 1.5 },
      keyPassages: ['users-and-credentials', 'mfa-for-the-account'],
    },
  ],
  answers: ramAnswers,
};
