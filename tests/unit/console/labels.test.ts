import { describe, expect, it } from 'vitest';
import { pageLabel, productLabel, taskLabel, tasksOf } from '../../../src/console/labels';
import { productIds } from '../../../src/console/page';
import { vocabulary } from '../../../src/console/vocabulary';

describe.each(productIds)('tasks of %s', (id) => {
  it('have a name in both languages', () => {
    for (const task of tasksOf(id)) {
      expect(taskLabel(id, task, 'en'), task).toMatch(/^[\w\x20()/-]{2,40}$/);
      expect(taskLabel(id, task, 'zh-CN'), task).toMatch(/[\p{Script=Han}]|^AccessKey$/u);
    }
  });

  it('are what a team’s rules can name', () => {
    expect(vocabulary.tasks[id]).toEqual(tasksOf(id));
  });
});

it('lists a product’s own tasks, then those of all consoles', () => {
  expect(tasksOf('isi')).toEqual([
    'activate',
    'projects',
    'overview',
    'events',
    'tags',
    'tasks',
    'quotas',
    'settings',
  ]);
  expect(vocabulary.regions).toContain('eu-central-1');
});

it('names a page as its console does', () => {
  const site = 'china';
  expect(pageLabel({ product: 'ecs', task: 'security-groups', site }, 'en')).toBe('ECS › Security groups');
  expect(pageLabel({ product: 'ecs', task: 'security-groups', site }, 'zh-CN')).toBe('ECS › 安全组');
  expect(pageLabel({ product: 'isi', site }, 'en')).toBe('Intelligent Speech Interaction');
  expect(pageLabel({ product: 'cloudfirewall', task: 'access-control', site }, 'zh-CN')).toBe(
    '云防火墙 › 访问控制',
  );
});

it('has a short name only for the product whose name is long', () => {
  expect(productLabel('isi', 'short').en).toBe('ISI');
  expect(productLabel('isi')['zh-CN']).toBe('智能语音交互');
  expect(productLabel('kms', 'short')).toBe(productLabel('kms'));
});

it.each(['page-of-tomorrow', '__proto__', 'constructor', ''])('leaves out the unknown task “%s”', (task) => {
  for (const product of productIds) {
    expect(pageLabel({ product, task, site: 'china' }, 'en')).toBe(productLabel(product).en);
  }
});
