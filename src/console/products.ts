import type { Product } from './product';
import { actiontrail } from './products/actiontrail';
import { cloudfirewall } from './products/cloudfirewall';
import { ecs } from './products/ecs';
import { isi } from './products/isi';
import { kms } from './products/kms';
import { maxcompute } from './products/maxcompute';
import { oss } from './products/oss';
import { ram } from './products/ram';
import { rds } from './products/rds';
import { vpc } from './products/vpc';

/**
 * The table. A console redesign touches one file under `products/`: the rule and its sample addresses.
 * Hosts and routes as seen in Alibaba Cloud's documentation and in public links to its consoles, 2016–2026.
 */
export const products: readonly Product[] = [
  ecs,
  rds,
  kms,
  ram,
  vpc,
  oss,
  maxcompute,
  isi,
  cloudfirewall,
  actiontrail,
];
