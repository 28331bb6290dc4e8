import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/console/catalogue';
import { commonPages } from '../../../src/console/common-pages';
import { readDetectionTable } from '../../../src/console/detection-table';
import { createDetector } from '../../../src/console/detector';
import { productIds } from '../../../src/console/page';
import { pagesOf, samplePages } from './samples';

const file = (product: string) => `src/console/products/${product}.ts`;

it('has every product once, in the order of the ids', () => {
  expect(catalogue.map(({ product }) => product)).toEqual(productIds);
});

it('has a sample of every page that all consoles have', () => {
  const sampled = new Set(samplePages.map(({ task }) => task));
  expect(commonPages.map(({ task }) => task).filter((task) => !sampled.has(task))).toEqual([]);
});

it('becomes a table without anything empty, for every content script carries it', () => {
  const { products, commonRoutes, hostRegions } = readDetectionTable(catalogue);
  const routes = [...Object.values(products).map((product) => product.routes), commonRoutes];
  expect(routes.flatMap((one) => Object.values(one)).filter((paths) => paths.length === 0)).toEqual([]);
  expect(Object.values(hostRegions).filter((region) => !region)).toEqual([]);
});

describe.each(catalogue.map((product) => [product.product, product] as const))('%s', (id, product) => {
  // The product alone, so that no other one can hide where it reaches too far.
  const detect = createDetector(readDetectionTable([product]));
  const own = pagesOf(product);
  const ownUrls = new Set(own.map(({ url }) => url));

  it.each(own)('$url', ({ url, task, region }) => {
    expect(
      detect(url),
      `Is this a page of ${id}, of the task ${task ?? '(none)'}, in the region ${region ?? '(none)'}? Yes: mend hosts or paths in ${file(id)}. No: move or delete the sample there.`,
    ).toEqual({
      product: id,
      ...(task && { task }),
      ...(region && { region }),
      site: expect.stringMatching(/^(china|international|partner)$/),
    });
  });

  it('takes no page of another product', () => {
    for (const { product: other, url } of samplePages) {
      if (other === id) continue;
      expect(
        detect(url),
        `Is ${url} a page of ${id}? Yes: move it from ${file(other)} to ${file(id)}. No: a host in ${file(id)} reaches too far.`,
      ).toBeUndefined();
    }
  });

  it('takes no near miss, its own or another product’s', () => {
    for (const { product: other, nearMisses } of catalogue) {
      for (const url of nearMisses) {
        if (other !== id && ownUrls.has(url)) continue;
        expect(
          detect(url),
          `Is ${url} a page of ${id}? Yes: add it to the samples in ${file(id)}. No: a host there reaches too far.`,
        ).toBeUndefined();
      }
    }
  });

  it('has every task once, and an address that can lead to it', () => {
    const tasks = product.pages.map(({ task }) => task);
    const twice = tasks.filter((task, at) => tasks.indexOf(task) < at);
    expect(twice, `Put the paths of each into one line of ${file(id)}.`).toEqual([]);
    const hostTasks = product.hosts.flatMap(({ task }) => task ?? []);
    const unknown = hostTasks.filter((task) => !tasks.includes(task));
    expect(unknown, `A host in ${file(id)} names a task that has no page there.`).toEqual([]);
    const mute = product.pages.filter(
      ({ task, paths = [] }) => paths.length === 0 && !hostTasks.includes(task),
    );
    expect(mute, `Give each a path, or a host that names its task, in ${file(id)}.`).toEqual([]);
  });

  it('has a sample address of every page', () => {
    const missing = product.pages.filter(({ samples }) => samples.length === 0).map(({ task }) => task);
    expect(missing, `Add an address from the address bar to each in ${file(id)}.`).toEqual([]);
  });

  it('has no two paths that mean the same', () => {
    const { products } = readDetectionTable([product]);
    const routes = Object.values(products[id]?.routes ?? {}).flat();
    const twice = routes.filter((route, at) => routes.indexOf(route) < at);
    expect(twice, `Each stands twice in ${file(id)}, perhaps in another spelling: keep one.`).toEqual([]);
  });

  it('writes paths as they stand in an address', () => {
    for (const path of product.pages.flatMap(({ paths = [] }) => paths)) {
      expect(path, file(id)).toMatch(/^(\/([A-Za-z][\w-]*\*?|\{(region|id|name)\}))+$/);
    }
  });
});
