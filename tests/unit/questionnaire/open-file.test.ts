import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../../src/questionnaire/files/limits';
import { openFile } from '../../../src/questionnaire/files/open-file';
import { FileError } from '../../../src/questionnaire/files/problem';
import { makeWorkbook } from '../../tools/make-workbook';

/** What the worker sees as its world. */
const inside: { onmessage?: (event: { data: unknown }) => void; postMessage: (data: unknown) => void } = {
  postMessage: () => {},
};

/** A worker in the same thread: what it is sent reaches the real one's listener. */
class NearWorker {
  static ended = 0;
  onmessage?: (event: { data: unknown }) => void;
  postMessage(data: unknown) {
    inside.postMessage = (answer) => this.onmessage?.({ data: answer });
    queueMicrotask(() => inside.onmessage?.({ data }));
  }
  terminate() {
    NearWorker.ended += 1;
  }
}

beforeEach(async () => {
  vi.stubGlobal('self', inside);
  vi.stubGlobal('Worker', NearWorker);
  NearWorker.ended = 0;
  await import('../../../src/questionnaire/files/read-worker');
});
afterEach(() => vi.unstubAllGlobals());

const problemOf = (opened: Promise<unknown>) =>
  opened.then(
    () => undefined,
    (error) => (error instanceof FileError ? error.problem : error),
  );

describe('a file opened beside the page', () => {
  it('is read, with progress, and the worker ended', async () => {
    const done: number[] = [];
    const book = new Blob([makeWorkbook([{ name: 'A', rows: [['Is it?']] }])]);
    const file = await openFile(book, { onProgress: (share) => done.push(share) });
    expect(file.tables).toEqual([{ name: 'A', rows: [['Is it?']] }]);
    expect(done.length).toBeGreaterThan(0);
    expect(NearWorker.ended).toBe(1);
  });

  it('is refused with what is wrong', async () => {
    expect(await problemOf(openFile(new Blob([])))).toEqual({ kind: 'empty' });
  });

  it('is refused by its size before it is loaded', async () => {
    const arrayBuffer = vi.fn();
    const file = { size: limits.fileBytes + 1, arrayBuffer } as unknown as Blob;
    expect(await problemOf(openFile(file))).toMatchObject({ kind: 'too-large' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('is given up at once', async () => {
    const control = new AbortController();
    vi.stubGlobal(
      'Worker',
      class extends NearWorker {
        override postMessage() {
          control.abort(new Error('enough'));
        }
      },
    );
    await expect(openFile(new Blob(['a']), { signal: control.signal })).rejects.toThrow('enough');
    expect(NearWorker.ended).toBe(1);
  });
});
