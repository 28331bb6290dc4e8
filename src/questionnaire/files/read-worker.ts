/** Reads one file beside the page; the page ends it when it is done, or when nobody waits any longer. */
import { FileError, type FileProblem } from './problem';
import { readFile } from './read-file';
import type { ReadFile } from './read-workbook';

export type WorkerMessage =
  | { readonly done: number }
  | { readonly file: ReadFile }
  | { readonly problem: FileProblem };

const answer = (message: WorkerMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    answer({ file: readFile(new Uint8Array(data), (done) => answer({ done })) });
  } catch (error) {
    // Whatever else goes wrong in there, to the reader the file is broken.
    answer({ problem: error instanceof FileError ? error.problem : { kind: 'broken', part: '' } });
  }
};
