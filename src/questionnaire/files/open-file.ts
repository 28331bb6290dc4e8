import { limits } from './limits';
import { FileError } from './problem';
import type { OnProgress, ReadFile } from './read-workbook';
import type { WorkerMessage } from './read-worker';

interface Options {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/**
 * Reads a file as `readFile` does, in a worker of the package: the page stays free, and giving up ends the work at once.
 * Rejects with a FileError, or with the signal’s reason.
 */
export async function openFile(file: Blob, { signal, onProgress }: Options = {}): Promise<ReadFile> {
  signal?.throwIfAborted();
  if (file.size > limits.fileBytes) {
    throw new FileError({ kind: 'too-large', bytes: file.size, limit: limits.fileBytes });
  }
  const bytes = await file.arrayBuffer();
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = () => reject(new FileError({ kind: 'broken', part: '' }));
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if ('done' in data) onProgress?.(data.done);
        else if ('file' in data) resolve(data.file);
        else reject(new FileError(data.problem));
      };
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
