import { catalogue } from '../../../src/console/catalogue';
import type { ProductId } from '../../../src/console/page';
import type { Product } from '../../../src/console/product';
import { regions } from '../../../src/console/regions';

interface SamplePage {
  readonly product: ProductId;
  readonly url: string;
  readonly task?: string;
  readonly region?: string;
}

const regionIds = new Set(regions.map(({ id }) => id));

/** The region that stands in an address as a segment, as the value of a parameter or in the host. */
function regionIn(url: string): string | undefined {
  const [address = ''] = url
    .replaceAll('%2F', '/')
    .replaceAll('%3D', '=')
    .split(/[?&]request=/);
  const words = address.split(/[/?&=#]/);
  const host = /^https:\/\/ecs-(cn-[a-z]+)\./.exec(url)?.[1];
  return words.map((word) => word.replace(/^oss-/, '')).find((word) => regionIds.has(word)) ?? host;
}

/** The addresses of a product's pages, and what the catalogue says of them. */
export function pagesOf({ product, global, pages, samples }: Product): SamplePage[] {
  const ofTasks = pages.flatMap(({ task, samples: urls }) => urls.map((url) => ({ url, task })));
  return [...ofTasks, ...samples].map((sample) => {
    const region = global ? undefined : regionIn(sample.url);
    return { product, ...sample, ...(region && { region }) };
  });
}

/** Every page among the samples. */
export const samplePages = catalogue.flatMap(pagesOf);
