import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/console/labels';
import { type ProductId, productIds } from '../../../src/console/page';
import { officialNotes } from '../../../src/faq/notes';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';

/** The text's own words for what a page is about: read there, page by page. */
const spokenOf: Readonly<Record<ProductId, Readonly<Record<string, string>>>> = {
  ecs: {
    'service instances': 'instances instance-detail instance-create overview tasks',
    'security groups': 'security-groups security-group-detail instance-security-groups',
    'in transit and at rest': 'disks disk-detail',
    'physical separation': 'dedicated-hosts',
    'cloud applications': 'applications',
    'console operations': 'operation-logs',
    'security configurations': 'settings',
  },
  rds: {
    'service instances': 'instances instance-detail overview tasks',
    region: 'create',
    accounts: 'accounts',
    database: 'databases',
    'data security': 'data-security',
    'security configurations': 'settings',
  },
  kms: {
    'key management': 'keys instances overview tasks',
    region: 'activate',
    'access key (ak)': 'application-access',
    'console operations': 'events',
    'security configurations': 'settings',
  },
  ram: {
    'user identity management': 'users user-create user-detail overview tasks',
    groups: 'groups group-create group-detail',
    'short-term access': 'roles role-create role-detail',
    permissions: 'authorize grants policies policy-create policy-detail policy-simulator',
    'access key (ak)': 'access-keys',
    'multi-factor authentication': 'mfa',
    credentials: 'credential-report',
    'resource access control': 'access-analyzer',
    'console operations': 'events',
    'security configurations': 'settings',
  },
  vpc: {
    'virtual private cloud': 'vpcs overview tasks',
    'network domains': 'vswitches',
    'network traffic routing': 'route-tables',
    'console operations': 'events',
    'security configurations': 'settings',
  },
  oss: {},
  maxcompute: {
    maxcompute: 'projects project-detail overview tasks jobs events',
    region: 'activate',
    move: 'migration',
    tenants: 'tenants',
    'security configurations': 'settings',
  },
  isi: {
    'intelligent speech interaction': 'activate projects overview tasks',
    'console operations': 'events',
    'security configurations': 'settings',
  },
  cloudfirewall: {
    'cloud firewalls': 'create firewall-switch access-control logs overview tasks',
    'network traffic': 'traffic-analysis',
    visualization: 'business-visualization',
    'console operations': 'events',
    'security configurations': 'settings',
  },
  actiontrail: {
    actiontrail: 'supported-services overview tasks events',
    'security configurations': 'settings',
  },
};

const text = officialFaq.entries
  .flatMap(({ question, answer }) => [question, answer])
  .join('\n')
  .toLowerCase();
const silence = /^The FAQ does not (?:speak of|name) /;
const pages = productIds.flatMap((product) =>
  tasksOf(product).map((task) => ({
    name: `${product}/${task}`,
    note: guide({ product, task, site: 'international' }, officialFaq).answer.note?.en ?? '',
    words: Object.keys(spokenOf[product]).filter((words) =>
      spokenOf[product][words]?.split(' ').includes(task),
    ),
  })),
);

describe('a page whose subject the text never mentions', () => {
  it.each(pages)('$name names the gap, unless the text has words for it', ({ note, words }) => {
    if (silence.test(note)) return expect(words).toEqual([]);
    expect(words).toHaveLength(1);
    expect(text).toContain(words[0]);
  });

  it('names one that the search knows, too', () => {
    const topics = officialNotes.gaps.map(({ topic }) => topic.en);
    const named = pages.flatMap(({ note }) => /^The FAQ does not speak of (.+)\.$/.exec(note)?.[1] ?? []);
    const unknown = named.filter((subject) => !topics.includes(subject) && !subject.startsWith('OSS'));
    expect(named.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });
});
