import type { Page } from './product';

/** Pages that mean the same in every console. Their samples stand with the products. */
// biome-ignore format: a table, one page a line.
export const commonPages: readonly Omit<Page, 'samples'>[] = [
  { task: 'overview', paths: ['/overview', '/home', '/dashboard'], label: { en: 'Overview', 'zh-CN': '概览' } },
  { task: 'events', paths: ['/events', '/eventList', '/eventDetail'], label: { en: 'Events', 'zh-CN': '事件' } },
  { task: 'tags', paths: ['/tags', '/tagList'], label: { en: 'Tags', 'zh-CN': '标签' } },
  { task: 'tasks', paths: ['/tasks', '/taskList'], label: { en: 'Tasks', 'zh-CN': '任务' } },
  { task: 'quotas', paths: ['/quota*'], label: { en: 'Quotas', 'zh-CN': '配额' } },
  { task: 'settings', paths: ['/setting*'], label: { en: 'Settings', 'zh-CN': '设置' } },
];
