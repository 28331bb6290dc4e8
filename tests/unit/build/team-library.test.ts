import { expect, it } from 'vitest';
import { teamLibrary } from '../../../src/build/team-library';

const plugin = (command: string) => {
  const { configResolved, resolveId, load, renderChunk } = teamLibrary();
  configResolved({ command });
  return { code: load(resolveId('team-library') ?? '') ?? '', resolveId, load, renderChunk };
};

it('imports in a build what the package carries, by an address that is written out', () => {
  const { code, renderChunk } = plugin('build');
  expect(renderChunk(`before;${code}`)).toBe("before;export default () => import('/library/contents.js');");
  expect(renderChunk('export default 1;')).toBeUndefined();
});

it('has none while developing', async () => {
  const { code } = plugin('serve');
  const { default: load } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  expect(await load()).toEqual({ default: undefined });
});

it('leaves every other module alone', () => {
  const { resolveId, load } = plugin('build');
  expect([resolveId('preact'), load('/src/team-library')]).toEqual([undefined, undefined]);
});
