import type { ProductId } from '../../../src/console/page';
import type { ProductSamples } from '../../../src/console/product';
import { actiontrailSamples } from '../../../src/console/products/actiontrail';
import { cloudfirewallSamples } from '../../../src/console/products/cloudfirewall';
import { ecsSamples } from '../../../src/console/products/ecs';
import { isiSamples } from '../../../src/console/products/isi';
import { kmsSamples } from '../../../src/console/products/kms';
import { maxcomputeSamples } from '../../../src/console/products/maxcompute';
import { ossSamples } from '../../../src/console/products/oss';
import { ramSamples } from '../../../src/console/products/ram';
import { rdsSamples } from '../../../src/console/products/rds';
import { vpcSamples } from '../../../src/console/products/vpc';

export const samples: Record<ProductId, ProductSamples> = {
  ecs: ecsSamples,
  rds: rdsSamples,
  kms: kmsSamples,
  ram: ramSamples,
  vpc: vpcSamples,
  oss: ossSamples,
  maxcompute: maxcomputeSamples,
  isi: isiSamples,
  cloudfirewall: cloudfirewallSamples,
  actiontrail: actiontrailSamples,
};

/** Every page among the samples, with its product. */
export const samplePages = Object.entries(samples).flatMap(([product, { pages }]) =>
  pages.map(([url, task, region]) => ({ product, url, task, region })),
);
