/** Per service: what the text calls it, where it draws the line, and what its pages are about. */
import type { Notes } from './model';
import { actiontrail } from './services/actiontrail';
import { cloudfirewall } from './services/cloudfirewall';
import { ecs } from './services/ecs';
import { isi } from './services/isi';
import { kms } from './services/kms';
import { maxcompute } from './services/maxcompute';
import { oss } from './services/oss';
import { ram } from './services/ram';
import { rds } from './services/rds';
import { vpc } from './services/vpc';

export const services: Notes['services'] = {
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
};
