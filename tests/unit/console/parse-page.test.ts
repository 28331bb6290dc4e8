import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { parsePage } from '../../../src/console/parse-page';
import { samplePages } from './samples';

const page = { product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'china' };

describe('a page from storage or a message', () => {
  it('is taken as detection gives it', () => {
    for (const { url } of samplePages) {
      const detected = detectPage(url);
      expect(parsePage(JSON.parse(JSON.stringify(detected)))).toStrictEqual(detected);
    }
  });

  it.each([
    ['without a task', { product: 'kms', region: 'cn-hangzhou', site: 'partner' }],
    ['without a region', { product: 'kms', task: 'keys', site: 'international' }],
    ['with the longest id', { ...page, task: 'a'.repeat(64) }],
  ])('is taken %s', (_what, value) => expect(parsePage(value)).toStrictEqual(value));

  it('loses what is not a page’s', () => {
    expect(parsePage({ ...page, user: 'alice' })).toStrictEqual(page);
  });

  it.each([
    ['no object', 'ecs'],
    ['nothing', undefined],
    ['null', null],
    ['without product', { ...page, product: undefined }],
    ['of another product', { ...page, product: 'slb' }],
    ['without site', { ...page, site: undefined }],
    ['of another site', { ...page, site: 'mars' }],
    ['with a task that is no text', { ...page, task: 1 }],
    ['with a task in capitals', { ...page, task: 'Users' }],
    ['with an empty task', { ...page, task: '' }],
    ['with a task too long', { ...page, task: 'a'.repeat(65) }],
    ['with markup for a task', { ...page, task: 'a<b>' }],
    ['with a task of two lines', { ...page, task: 'a\nb' }],
    ['with a region that is none', { ...page, region: 'eu central' }],
    ['with a region of null', { ...page, region: null }],
  ])('is refused if it is %s', (_what, value) => expect(parsePage(value)).toBeUndefined());
});
