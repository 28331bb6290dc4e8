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
 * The catalogue of consoles. Tasks, their labels, the content script's match patterns, what a team's rules can name
 * and the detection all come from it; a console redesign touches one file under `products/`.
 * Hosts and paths as seen in Alibaba Cloud's documentation and in public links to its consoles, 2016–2026.
 */
export const catalogue: readonly Product[] = [
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
