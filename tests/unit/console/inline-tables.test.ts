import { expect, it } from 'vitest';
import { inlineTables } from '../../../src/console/inline-tables';
import * as tables from '../../../src/console/tables';

const { apply, load } = inlineTables();

it('writes every table as plain data', async () => {
  const code = load('/anywhere/src/console/tables.ts');
  expect(code).not.toMatch(/^import\b/m);
  const written = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}`);
  expect({ ...written }).toEqual({ ...tables });
});

it('leaves every other module alone', () => {
  expect(load('/anywhere/src/console/label-table.ts')).toBeUndefined();
  expect(load('/src/console/tables.ts?raw')).toBeUndefined();
});

it('is for production only, so that a change of the catalogue is seen while developing', () => {
  expect(apply({}, { mode: 'production' })).toBe(true);
  expect(apply({}, { mode: 'development' })).toBe(false);
});
