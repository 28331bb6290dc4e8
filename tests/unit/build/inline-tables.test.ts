import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inlineTables } from '../../../src/build/inline-tables';
import * as consoleTables from '../../../src/console/tables';
import * as searchTables from '../../../src/search/tables';

const { apply, load } = inlineTables();
const pathOf = (file: string) => fileURLToPath(new URL(`../../../src/${file}`, import.meta.url));

describe.each([
  ['console/tables.ts', { ...consoleTables }],
  ['search/tables.ts', { ...searchTables }],
])('%s', (file, tables) => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it('is written down in a build as it is, and imports nothing', async () => {
    const code = await load(pathOf(file));
    expect(code).not.toMatch(/^import\b/m);
    const written = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}`);
    expect({ ...written }).toEqual(tables);
  });
});

it('leaves every other module alone', async () => {
  expect(await load('/anywhere/src/console/label-table.ts')).toBeUndefined();
  expect(await load('/src/console/tables.ts?raw')).toBeUndefined();
});

it('is for production only, so that a change of what the tables read is seen while developing', () => {
  expect(apply({}, { mode: 'production' })).toBe(true);
  expect(apply({}, { mode: 'development' })).toBe(false);
});
