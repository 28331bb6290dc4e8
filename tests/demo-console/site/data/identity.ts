import type { DemoConsole } from '../model';

const kms = 'https://kms.console.{domain}';
const kmsClassic = 'https://yundun.console.{domain}/?p=kms';
const ram = 'https://ram.console.{domain}';
const actiontrail = 'https://actiontrail.console.{domain}';

/** Keys, identities and the record of who did what. */
export const identity: readonly DemoConsole[] = [
  {
    id: 'kms',
    name: 'Key Management Service',
    regional: true,
    pages: [
      {
        id: 'overview',
        title: 'Overview',
        routes: [`${kmsClassic}#/overview/{region}`],
        nav: true,
        body: {
          kind: 'cards',
          cards: [
            ['Keys', '3 enabled'],
            ['Secrets', '2'],
            ['Instances', '1'],
          ],
        },
      },
      {
        id: 'keys',
        title: 'Keys',
        routes: [`${kms}/{region}/key/list`, `${kmsClassic}#/keyList/base`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Key', 'Alias', 'Status', 'Usage'],
          rows: [
            ['key-demo0000disk', 'alias/disks', 'Enabled', 'Encrypt and decrypt'],
            ['key-demo0000sign', 'alias/release', 'Enabled', 'Sign and verify'],
            ['key-demo0000data', 'alias/reports', 'Enabled', 'Encrypt and decrypt'],
          ],
          opens: 'key-detail',
        },
      },
      {
        id: 'key-detail',
        title: 'Key',
        routes: [`${kms}/{region}/key/detail/{id}`],
        nav: false,
        body: {
          kind: 'facts',
          facts: [
            ['Alias', 'alias/disks'],
            ['Status', 'Enabled'],
            ['Protection', 'Software'],
            ['Created', '2026-02-11'],
          ],
        },
      },
      {
        id: 'secret-detail',
        title: 'Secret',
        routes: [`${kms}/{region}/secret/detail?secretName={id}`],
        nav: false,
        body: {
          kind: 'facts',
          facts: [
            ['Type', 'Generic'],
            ['Versions', '4'],
          ],
        },
      },
    ],
  },
  {
    id: 'ram',
    name: 'Resource Access Management',
    regional: false,
    pages: [
      {
        id: 'overview',
        title: 'Overview',
        routes: [`${ram}/overview`],
        nav: true,
        body: {
          kind: 'cards',
          cards: [
            ['Users', '4'],
            ['Groups', '2'],
            ['Roles', '6'],
            ['Sign-in with MFA', '3 of 4'],
          ],
        },
      },
      {
        id: 'users',
        title: 'Users',
        routes: [`${ram}/users`, `${ram}/#/user/list`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['User', 'Display name', 'MFA', 'Last sign-in'],
          rows: [
            ['lin', 'Lin', 'On', '2026-11-23'],
            ['amira', 'Amira', 'On', '2026-11-22'],
            ['build-bot', 'Build', 'Off', 'Never'],
          ],
          create: ['Create user', 'user-create'],
        },
      },
      {
        id: 'user-create',
        title: 'Create user',
        routes: [`${ram}/users/create`],
        nav: false,
        body: {
          kind: 'form',
          fields: [
            ['Access', ['Console', 'Permanent access key']],
            ['Group', ['Operators', 'Readers']],
          ],
          action: 'Create user',
        },
      },
      {
        id: 'groups',
        title: 'Groups',
        routes: [`${ram}/groups`, `${ram}/#/group/list`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Group', 'Members'],
          rows: [
            ['Operators', '2'],
            ['Readers', '1'],
          ],
        },
      },
      {
        id: 'roles',
        title: 'Roles',
        routes: [`${ram}/roles`],
        nav: true,
        body: { kind: 'table', columns: ['Role', 'Trusts'], rows: [['DemoBackupRole', 'ECS']] },
      },
      {
        id: 'policies',
        title: 'Policies',
        routes: [`${ram}/policies`, `${ram}/#/policy/list/custom`],
        nav: true,
        body: { kind: 'table', columns: ['Policy', 'Kind'], rows: [['ReadOnlyAccess', 'System']] },
      },
      {
        id: 'access-keys',
        title: 'Access keys',
        routes: [`${ram}/profile/access-keys`, `${ram}/manage/ak`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Access key', 'Status', 'Last used'],
          rows: [['demo-key-not-real', 'Enabled', '2026-11-21']],
        },
      },
      {
        id: 'settings',
        title: 'Settings',
        routes: [`${ram}/settings`],
        nav: true,
        body: {
          kind: 'facts',
          facts: [
            ['Password length', '12 or more'],
            ['MFA', 'Required'],
          ],
        },
      },
    ],
  },
  {
    id: 'actiontrail',
    name: 'ActionTrail',
    regional: true,
    pages: [
      {
        id: 'events',
        title: 'Events',
        routes: [`${actiontrail}/{region}/event-list`, `${actiontrail}/events`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Time', 'User', 'Event'],
          rows: [
            ['2026-11-23 09:12', 'lin', 'AuthorizeSecurityGroup'],
            ['2026-11-23 09:02', 'lin', 'ConsoleSignin'],
          ],
        },
      },
      {
        id: 'trails',
        title: 'Trails',
        routes: [`${actiontrail}/{region}/trails`],
        nav: true,
        body: { kind: 'table', columns: ['Trail', 'Delivered to'], rows: [['audit', 'demo-reports']] },
      },
    ],
  },
];
