import { compute } from './data/compute';
import { data } from './data/data';
import { identity } from './data/identity';
import { network } from './data/network';
import type { DemoConsole } from './model';

export const consoles: readonly DemoConsole[] = [...compute, ...data, ...identity, ...network];
