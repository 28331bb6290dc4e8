import { describe, expect, it } from 'vitest';
import { pageLabel, productLabel, taskLabel } from '../../../src/console/labels';
import { productIds } from '../../../src/console/page';
import { products } from '../../../src/console/products';
import { readRoutes } from '../../../src/console/routes';
import { commonTasks, ownTasks, tasksOf } from '../../../src/console/tasks';
import { samplePages } from './samples';

describe.each(products.map((rule) => [rule[0], rule] as const))('tasks of %s', (id, product) => {
  it('are exactly those the table can name', () => {
    const byPlace = [...product[1].matchAll(/:([\w-]+)/g)].map(([, task = '']) => task);
    const named = new Set([...readRoutes(product).map(([task]) => task), ...byPlace]);
    expect([...named].sort(), 'src/console/tasks.ts').toEqual([...new Set(tasksOf(id))].sort());
  });

  it('have a sample address each', () => {
    const sampled = new Set(samplePages.filter((page) => page.product === id).map(({ task }) => task));
    const missing = ownTasks[id].filter((task) => !sampled.has(task));
    expect(missing, `Add a sample for each to src/console/products/${id}.ts.`).toEqual([]);
  });

  it('have a name in both languages', () => {
    for (const task of tasksOf(id)) {
      expect(taskLabel(id, task, 'en'), task).toMatch(/^[\w\x20()/-]{2,40}$/);
      expect(taskLabel(id, task, 'zh-CN'), task).toMatch(/[\p{Script=Han}]|^AccessKey$/u);
    }
  });
});

it('every common task has a sample address', () => {
  const sampled = new Set(samplePages.map(({ task }) => task));
  expect(commonTasks.filter((task) => !sampled.has(task))).toEqual([]);
});

it('names a page as its console does', () => {
  const site = 'china';
  expect(pageLabel({ product: 'ecs', task: 'security-groups', site }, 'en')).toBe('ECS › Security groups');
  expect(pageLabel({ product: 'ecs', task: 'security-groups', site }, 'zh-CN')).toBe('ECS › 安全组');
  expect(pageLabel({ product: 'isi', site }, 'en')).toBe('Intelligent Speech Interaction');
  expect(pageLabel({ product: 'cloudfirewall', task: 'access-control', site }, 'zh-CN')).toBe(
    '云防火墙 › 访问控制',
  );
  expect(productLabel('isi', 'short').en).toBe('ISI');
  expect(productLabel('kms', 'short').en).toBe('KMS');
});

it.each(['page-of-tomorrow', '__proto__', 'constructor', ''])('leaves out the unknown task “%s”', (task) => {
  for (const product of productIds) {
    expect(pageLabel({ product, task, site: 'china' }, 'en')).toBe(productLabel(product).en);
  }
});
