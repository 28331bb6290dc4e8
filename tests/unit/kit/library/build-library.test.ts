import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../../../src/faq/library/contents';
import { createLibrary, type Library } from '../../../../src/faq/library/library';
import type { Entry } from '../../../../src/faq/model';
import { parseTeamEntries } from '../../../../src/faq/team';
import { buildLibrary } from '../../../../src/kit/library/build-library';
import { createGrowingSearch } from '../../../../src/search/growing-search';
import { anyText } from '../../any-text';
import { importBuilt } from './open-built';

const entriesOf = (values: readonly object[]) => parseTeamEntries(values).entries;

async function open(
  files: Readonly<Record<string, string>>,
  hidden: readonly string[] = [],
): Promise<Library> {
  const contents = readContents(await importBuilt(files));
  if (!contents) throw new Error('no library');
  return createLibrary(contents, {
    isHidden: (id) => hidden.includes(id),
    onAnswers: () => {},
    onLost: (error) => {
      throw error;
    },
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

  it('lists by product the entries that may hold for a page, each once and in order', async () => {
    const library = await open(
      buildLibrary(
        entriesOf([
          entry('everywhere', { rules: [{ region: 'eu-central-1' }, { product: 'rds' }] }),
          entry('nowhere'),
          entry('ecs-two', { rules: [{ product: 'ecs' }, { product: 'ecs', task: 'disks' }] }),
        ]),
      ),
    );
    expect(library.forProduct('ecs')).toEqual([]);
    await library.readPages();
    const ids = (product: string) => library.forProduct(product).map(({ id }) => id);
    expect([library.find('Ecs-Two')?.id, library.find('nowhere')]).toEqual(['ecs-two', undefined]);
    expect([ids('ecs'), ids('rds'), ids('kms')]).toEqual([
      ['everywhere', 'ecs-two'],
      ['everywhere'],
      ['everywhere'],
    ]);
  });

  it('reads an answer when somebody looks for it, the neighbours’ with it, and no other part', async () => {
    const answer = 'word '.repeat(1_500).trim();
    const entries = entriesOf(Array.from({ length: 40 }, (_, at) => entry(`own-${at}-a`, { answer })));
    const contents = readContents(await importBuilt(buildLibrary(entries)));
    if (!contents) throw new Error('no library');
    const read: number[] = [];
    let came = 0;
    const parts = contents.parts.map((load, at) => () => {
      read.push(at);
      return load();
    });
    const library = createLibrary(
      { ...contents, parts },
      { isHidden: () => false, onAnswers: () => (came += 1), onLost: () => {} },
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
    ['a list without files', 'export default { format: 1, length: 2 };'],
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
    ['pages-000', 'readPages', 'export default "ecs\\t0\\t{";'],
    ['pages-000', 'readPages', 'export default 7;'],
    ['index-000', 'readIndex', 'export default "?";'],
  ] as const)('says so: %s, %s', async (file, read, source) => {
    const library = await open(broken(`library/${file}.js`, source));
    await expect(library[read]()).rejects.toThrow(expect.objectContaining({ name: 'LibraryError' }));
  });

  it('does without the entries of a part that is none, and tells once', async () => {
    const contents = readContents(await importBuilt(broken('library/part-000.js', 'export default "[]";')));
    if (!contents) throw new Error('no library');
    const lost: unknown[] = [];
    const library = createLibrary(contents, {
      isHidden: () => false,
      onAnswers: () => {},
      onLost: (error) => lost.push(error),
    });
    await library.readEntries();
    expect(library.at(0)?.answer).toBe('');
    await expect.poll(() => lost.length).toBe(1);
    expect([library.at(0), library.at(1), lost.length]).toEqual([undefined, undefined, 1]);
  });
});
