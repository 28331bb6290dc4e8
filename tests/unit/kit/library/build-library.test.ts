import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContents, type TextModule } from '../../../../src/faq/library/contents';
import { createLibrary, type Library } from '../../../../src/faq/library/library';
import type { Entry } from '../../../../src/faq/model';
import { parseTeamEntries } from '../../../../src/faq/team';
import { buildLibrary } from '../../../../src/kit/library/build-library';
import { libraryLimits } from '../../../../src/kit/limits';
import { createGrowingSearch } from '../../../../src/search/growing-search';
import { fromBase64 } from '../../../../src/values/base64';
import { anyText } from '../../any-text';
import { importBuilt } from './open-built';

const entriesOf = (values: readonly object[], limits?: typeof libraryLimits) =>
  parseTeamEntries(values, limits && { limits }).entries;

const quiet = {
  rest: async () => {},
  isHidden: () => false,
  onMore: () => {},
  onLost: (error: unknown) => {
    throw error;
  },
  onBroken: (error: unknown) => {
    throw error;
  },
};

async function open(
  files: Readonly<Record<string, string>>,
  hidden: readonly string[] = [],
): Promise<Library> {
  const contents = readContents(await importBuilt(files));
  if (!contents) throw new Error('no library');
  return createLibrary(contents, {
    ...quiet,
    isHidden: (id) => hidden.includes(id),
  });
}

const plain = ({ id, question, answer, sentences, team }: Entry) => ({
  id,
  question,
  answer,
  sentences,
  team,
});

/** Looks at each entry until its answer is there. */
async function readAll(library: Library): Promise<readonly Entry[]> {
  await library.readEntries();
  const all = () => Array.from({ length: library.length }, (_, place) => library.at(place));
  await expect.poll(() => all().every((one) => one?.answer !== '')).toBe(true);
  return all().filter((one) => one !== undefined);
}

const entry = (id: string, more: object = {}) => ({
  id,
  question: `What of ${id}?`,
  answer: `All about ${id}.`,
  ...more,
});

describe('a library', () => {
  it('gives back what was put in, however hostile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 60 }),
        async (texts) => {
          const entries = entriesOf(
            texts.map(([question, answer], at) =>
              entry(`own-${at}-a`, { question, answer: `a ${answer} \`\${x}'"\\` }),
            ),
          );
          fc.pre(entries.length > 0);
          const read = await readAll(await open(buildLibrary(entries)));
          expect(read.map(plain)).toEqual(entries.map(plain));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is the same bytes for the same entries, and modules of text alone', () => {
    const entries = entriesOf([entry('b'), entry('a', { rules: [{ product: 'ecs' }] })]);
    const files = buildLibrary(entries);
    expect(buildLibrary(entries)).toEqual(files);
    const { 'library/contents.js': contents = '', ...texts } = files;
    for (const text of Object.values(texts)) {
      const [, literal = ''] = /^export default (".*");\n$/.exec(text) ?? [];
      expect(typeof JSON.parse(literal)).toBe('string');
    }
    const named = [...contents.matchAll(/import\('\.\/(.+?)'\)/g)].map(([, name]) => `library/${name}`);
    expect(named.sort()).toEqual(Object.keys(texts).sort());
  });

  it('lists by product and task the entries that may hold for a page, each once and in order', async () => {
    const library = await open(
      buildLibrary(
        entriesOf([
          entry('everywhere', { rules: [{ region: 'eu-central-1' }, { product: 'rds' }] }),
          entry('nowhere'),
          entry('ecs-two', { rules: [{ product: 'ecs' }, { product: 'ecs', task: 'disks' }] }),
          entry('disks', { rules: [{ product: 'ecs', task: 'disks' }] }),
          entry('images', { rules: [{ product: 'ecs', task: 'images', site: 'china' }, { product: 'oss' }] }),
        ]),
      ),
    );
    const ids = (product: string, task?: string) =>
      library.forPage({ product, ...(task ? { task } : {}) })?.map(({ id }) => id);
    expect(ids('ecs')).toBeUndefined();
    await library.readPages();
    expect(ids('ecs')).toBeUndefined();
    await expect.poll(() => ids('ecs')).toEqual(['everywhere', 'ecs-two']);
    expect([ids('ecs', 'disks'), ids('ecs', 'images'), ids('rds', 'disks'), ids('oss'), ids('kms')]).toEqual([
      ['everywhere', 'ecs-two', 'disks'],
      ['everywhere', 'ecs-two', 'images'],
      ['everywhere'],
      ['everywhere', 'images'],
      ['everywhere'],
    ]);
  });

  it('reads of many notes only the heads of those for the page', async () => {
    const tasks = ['disks', 'images', 'instances', 'snapshots'];
    const question = `What of ${'this and that and '.repeat(10)}all?`;
    const entries = entriesOf(
      Array.from({ length: 1_600 }, (_, at) =>
        entry(`own-${at}-a`, { question, rules: [{ product: 'ecs', task: tasks[at % tasks.length] }] }),
      ),
      libraryLimits,
    );
    const contents = readContents(await importBuilt(buildLibrary(entries)));
    if (!contents) throw new Error('no library');
    const { starts, parts } = contents.heads;
    const read = new Set<number>();
    const watched = parts.map((load, at) => () => {
      read.add(at);
      return load();
    });
    const waiting: (() => void)[] = [];
    const library = createLibrary(
      { ...contents, heads: { starts, parts: watched } },
      { ...quiet, onMore: () => waiting.splice(0).forEach((go) => void go()) },
    );
    await library.readPages();
    const notes = () => library.forPage({ product: 'ecs', task: 'images' });
    while (!notes()) await new Promise<void>((go) => waiting.push(go));
    expect(notes()?.map(({ id }) => id)).toEqual(
      entries.filter((_, at) => at % tasks.length === 1).map(({ id }) => id),
    );
    expect([parts.length > 3, read.size > 0, read.size <= parts.length / 2]).toEqual([true, true, true]);
  });

  it('reads an answer when somebody looks for it, the neighbours’ with it, and no other part', async () => {
    const answer = 'word '.repeat(1_500).trim();
    const entries = entriesOf(Array.from({ length: 40 }, (_, at) => entry(`own-${at}-a`, { answer })));
    const contents = readContents(await importBuilt(buildLibrary(entries)));
    if (!contents) throw new Error('no library');
    const read: number[] = [];
    let came = 0;
    const { starts } = contents.answers;
    const parts = contents.answers.parts.map((load, at) => () => {
      read.push(at);
      return load();
    });
    const library = createLibrary(
      { ...contents, answers: { starts, parts } },
      { ...quiet, onMore: () => (came += 1) },
    );
    await library.readEntries();
    const before = library.at(20);
    expect([parts.length > 2, library.at(20) === before, read, before?.question]).toEqual([
      true,
      true,
      [],
      'What of own-20-a?',
    ]);
    expect([before?.answer, before?.sentences]).toEqual(['', []]);
    await expect.poll(() => came).toBe(1);
    const after = library.at(20);
    expect([after?.answer, library.at(20) === after, after === before, read.length]).toEqual([
      answer,
      true,
      false,
      1,
    ]);
  });

  it('asks for the pieces of its index and of its list of entries one by one, and rests between them', async () => {
    const question = `What of ${'this and that and '.repeat(10)}all?`;
    const entries = entriesOf(
      Array.from({ length: 900 }, (_, at) => entry(`own-${at}-a`, { question })),
      libraryLimits,
    );
    const contents = readContents(await importBuilt(buildLibrary(entries)));
    if (!contents) throw new Error('no library');
    const [index] = contents.index;
    if (!index) throw new Error('no index');
    const { default: text } = await index();
    let rests = 0;
    const restsBefore: number[] = [];
    const rest = async () => {
      rests += 1;
    };
    const watched = (load: TextModule): TextModule => {
      return () => {
        restsBefore.push(rests);
        return load();
      };
    };
    const pieces = (text.match(/.{1,4000}/g) ?? []).map((piece) => watched(async () => ({ default: piece })));
    const heads = { ...contents.heads, parts: contents.heads.parts.map(watched) };
    const library = createLibrary({ ...contents, heads, index: pieces }, { ...quiet, rest });
    expect([await library.readIndex(), rests]).toEqual([fromBase64(text), pieces.length]);
    await library.readEntries();
    expect([rests - pieces.length, library.at(899)?.id]).toEqual([contents.heads.parts.length, 'own-899-a']);
    expect(restsBefore).toEqual(restsBefore.map((_, at) => at));
    expect([pieces.length > 3, contents.heads.parts.length > 1]).toEqual([true, true]);
  });

  it('hides what the policy has too', async () => {
    const library = await open(buildLibrary(entriesOf([entry('one'), entry('Two')])), ['Two']);
    await library.readEntries();
    expect([library.has('two'), library.find('TWO'), library.find('ONE')?.id]).toEqual([
      true,
      undefined,
      'one',
    ]);
    expect([library.at(0)?.id, library.at(1)]).toEqual(['one', undefined]);
  });

  it('is searched together with the official text, by its own index', async () => {
    const library = await open(
      buildLibrary(entriesOf([entry('lunch', { answer: 'The canteen opens at noon.' }), entry('vpn')])),
    );
    await library.readEntries();
    const search = createGrowingSearch([], []);
    search.add({ entries: library, index: await library.readIndex() });
    expect(search.find('when does the canteen open', 5).hits.map(({ entry: { id } }) => id)).toEqual([
      'lunch',
    ]);
  });
});

describe('a library that is not whole', () => {
  const built = buildLibrary(entriesOf([entry('one', { rules: [{ product: 'ecs' }] }), entry('two')]));
  const broken = (path: string, text: string) => ({ ...built, [path]: text });

  it.each([
    ['another format', 'export default { format: 99 };'],
    ['a list without files', 'export default { format: 2, length: 2 };'],
    [
      'parts that begin nowhere',
      'const none = { starts: [0, 7], parts: [() => 0, () => 0] };' +
        'export default { format: 2, length: 2, heads: none, answers: none, index: [], pages: [] };',
    ],
    ['no list', 'export default null;'],
    ['something else', 'export default "library";'],
  ])('is told from none: %s', async (_what, source) => {
    const contents = await importBuilt(broken('library/contents.js', source));
    expect(() => readContents(contents)).toThrow(expect.objectContaining({ name: 'LibraryError' }));
    expect(readContents(await importBuilt(buildLibrary([])))).toBeUndefined();
  });

  it.each([
    ['heads-000', 'readEntries', 'export default "{}\\n{}";'],
    ['heads-000', 'readEntries', 'export default "{\\"id\\":\\"one\\"}";'],
    ['heads-000', 'readEntries', 'export default "'],
    ['pages-000', 'readPages', 'export default "ecs\\tdisks\\t{";'],
    ['pages-000', 'readPages', 'export default "ecs\\tdisks\\t0-2";'],
    ['pages-000', 'readPages', 'export default 7;'],
    ['index-000', 'readIndex', 'export default "?";'],
  ] as const)('says so: %s, %s', async (file, read, source) => {
    const library = await open(broken(`library/${file}.js`, source));
    await expect(library[read]()).rejects.toThrow(expect.objectContaining({ name: 'LibraryError' }));
  });

  it('says so, too, where a page asks for what is broken', async () => {
    const contents = readContents(await importBuilt(broken('library/heads-000.js', 'export default "{}";')));
    if (!contents) throw new Error('no library');
    const told: unknown[] = [];
    const library = createLibrary(contents, { ...quiet, onBroken: (error) => told.push(error) });
    await library.readPages();
    expect(library.forPage({ product: 'ecs' })).toBeUndefined();
    await expect.poll(() => told).toEqual([expect.objectContaining({ name: 'LibraryError' })]);
  });

  it('does without the entries of a part that is none, and tells once', async () => {
    const contents = readContents(await importBuilt(broken('library/part-000.js', 'export default "[]";')));
    if (!contents) throw new Error('no library');
    const lost: unknown[] = [];
    const library = createLibrary(contents, { ...quiet, onLost: (error) => lost.push(error) });
    await library.readEntries();
    expect(library.at(0)?.answer).toBe('');
    await expect.poll(() => lost.length).toBe(1);
    expect([library.at(0), library.at(1), lost.length]).toEqual([undefined, undefined, 1]);
  });
});
