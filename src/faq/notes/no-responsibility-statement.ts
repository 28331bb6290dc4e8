/** The line for a service of which the text does not say who maintains what. */
import type { ServiceNotes } from './model';

export const noResponsibilityStatement: ServiceNotes['line'] = {
  text: {
    en: 'The FAQ does not place this service; general sentences apply (1.1, 1.2).',
    'zh-CN': 'FAQ 未说明这项服务的责任划分，适用其一般性表述（1.1、1.2）。',
  },
  entries: ['1.1', '1.2'],
};
