import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintArrows } from '../../tools/arrows/lint-arrows';
import { rooms } from '../../tools/arrows/rules';
import { root, sources } from './files';

const lint = (path: string, text: string, ...more: readonly [path: string, text: string][]) =>
  lintArrows([[path, text] as const, ...more].map(([file, content]) => ({ path: file, text: content })));

describe('the arrows between the rooms', () => {
  it('are drawn for every room', () => {
    const folders = readdirSync(join(root, 'src'));
    expect(folders.filter((name) => !(name in rooms))).toEqual([]);
  });

  it('are held by this repository', () => {
    expect(lintArrows(sources(['src', 'entrypoints'], /\.tsx?$/))).toEqual([]);
  });
});

describe('the linter of the arrows', () => {
  it.each([
    ['a plain import', "import { guide } from '../guidance/guide';"],
    ['a type', "import type { Guidance } from '../guidance/model';"],
    ['a value beside a type', "import { type Guidance, guide } from '../guidance/guide';"],
    ['a deep path', "import { parse } from '../guidance/inner/parts/parse';"],
    ['a way round', "import { guide } from './../../src/guidance/guide';"],
    ['a module for its effect', "import '../guidance/guide';"],
    ['a re-export by name', "export { guide } from '../guidance/guide';"],
    ['a re-export of everything', "export * from '../guidance/guide';"],
    ['a re-exported type', "export type { Guidance } from '../guidance/model';"],
    ['an import when it runs', "export const later = () => import('../guidance/guide');"],
    ['the type of an import', "export type G = import('../guidance/model').Guidance;"],
    ['an import over two lines', "import {\n  guide,\n} from '../guidance/guide';"],
  ])('sees %s', (_, text) => {
    expect(lint('src/search/rank.ts', text)).toEqual([
      expect.stringMatching(/^src\/search\/rank\.ts:1 search may not import from guidance: .*\(search may: /),
    ]);
  });

  it.each([
    ['src/search/rank.ts', "import { parse } from './inner/parse';\nimport x from '../faq/text.txt?raw';"],
    ['src/search/inner/rank.ts', "import { parse } from '../parse';\n// import '../../ui/Panel';"],
    [
      'src/ui/Panel.tsx',
      "import { useState } from 'preact/hooks';\nexport const P = () => <p>import '../browser/x'</p>;",
    ],
    ['src/browser/api.ts', "import { browser } from 'wxt/browser';\nexport { browser };"],
    [
      'entrypoints/popup/main.tsx',
      "import { Panel } from '../../src/ui/Panel';\nimport '../shared/surface';",
    ],
    ['src/faq/model.ts', "import { type ProductId, type Site } from '../console/page';"],
  ])('lets pass what follows them, in %s', (path, text) => {
    expect(lint(path, text)).toEqual([]);
  });

  it.each([
    ['src/ui/Panel.tsx', "import { browser } from '../browser/api';", 'take it as a prop or a callback'],
    ['src/browser/panel.ts', "import { Panel } from '../ui/Panel';", 'take a callback'],
    ['src/browser/panel.ts', "import { browser } from 'wxt/browser';", 'only src/browser/api.ts'],
    ['src/guidance/guide.ts', "import { signal } from 'preact/hooks';", 'only src/ui and entrypoints draw'],
    ['src/console/detect.ts', "import Fuse from 'fuse.js';", 'list it for the room'],
    ['src/faq/model.ts', "import { type Site, productIds } from '../console/page';", 'write import type'],
    [
      'src/search/rank.ts',
      "import { x } from '../../entrypoints/shared/x';",
      'may not import from entrypoints',
    ],
    ['src/search/rank.ts', "import { x } from '../../tests/x';", 'may not import from tests'],
    ['src/attic/old.ts', "import { x } from '../faq/x';", 'draw its arrows'],
  ])('says what to do in %s about %s', (path, text, words) => {
    expect(lint(path, text)).toEqual([expect.stringContaining(words)]);
  });

  it('sees a circle, but none of types', () => {
    const [a, b] = [
      "import { b } from './b';\nexport const a = b;",
      "import { a } from './a';\nexport const b = a;",
    ];
    expect(lint('src/faq/a.ts', a, ['src/faq/b.ts', b])).toEqual([
      expect.stringContaining('src/faq/a.ts → src/faq/b.ts → src/faq/a.ts: a circle'),
    ]);
    expect(lint('src/faq/a.ts', a, ['src/faq/b.ts', b.replace('import', 'import type')])).toEqual([]);
  });

  it('refuses what it cannot read', () => {
    expect(() => lint('src/faq/a.ts', 'import { from')).toThrow('src/faq/a.ts');
    expect(() => lint('src/faq/a.ts', 'export const a = (b: string) => import(b);')).toThrow(
      'name the module',
    );
  });
});
