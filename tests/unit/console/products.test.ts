import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/console/detector';
import { productIds } from '../../../src/console/page';
import { products } from '../../../src/console/products';
import { samplePages, samples } from './samples';

const file = (product: string) => `src/console/products/${product}.ts`;

it('has one rule for every product', () => {
  expect(products.map(([id]) => id)).toEqual(productIds);
});

describe.each(products.map((rule) => [rule[0], rule] as const))('%s', (id, rule) => {
  // The rule alone, so that no other product's rule can hide where it reaches too far.
  const detect = createDetector([rule]);
  const own = samples[id];
  const ownPages = new Set(own.pages.map(([url]) => url));

  it.each(own.pages.map(([url, task, region]) => ({ url, task, region })))(
    '$url',
    ({ url, task, region }) => {
      expect(
        detect(url),
        `Is this a page of ${id}, with task ${task} and region ${region}? Yes: mend places or routes in ${file(id)}. No: mend the sample there.`,
      ).toEqual({
        product: id,
        ...(task && { task }),
        ...(region && { region }),
        site: expect.stringMatching(/^(china|international|partner)$/),
      });
    },
  );

  it('takes no page of another product', () => {
    for (const { product, url } of samplePages) {
      if (product === id) continue;
      expect(
        detect(url),
        `Is ${url} a page of ${id}? Yes: move it from ${file(product)} to ${file(id)}. No: a place in ${file(id)} reaches too far.`,
      ).toBeUndefined();
    }
  });

  it('takes no near miss, its own or another product’s', () => {
    for (const [product, { nearMisses }] of Object.entries(samples)) {
      for (const url of nearMisses) {
        if (product !== id && ownPages.has(url)) continue;
        expect(
          detect(url),
          `Is ${url} a page of ${id}? Yes: add it to the pages in ${file(id)}. No: a place there reaches too far.`,
        ).toBeUndefined();
      }
    }
  });
});
