import { type LinesInParts, linesOf, readText } from './contents';

/** Settles once whatever else is waiting has had its turn. The next module is asked for afterwards: all at once they would hold a key up. */
export type Rest = () => Promise<unknown>;

/** What the lines of a library say, read part by part. */
export interface Lines<Read> {
  /** What the line of this place says; `undefined` while its part has not come. Asks for nothing. */
  at(place: number): Read | undefined;
  /** Whether its part turned out to be none. */
  isLost(place: number): boolean;
  /** Has the part of this place read, and tells when it has been, unless it was asked before. */
  ask(place: number): void;
  /** Reads all parts, one after the other, and rests after each. Rejects where one is none. */
  readAll(rest: Rest): Promise<void>;
}

interface Options<Read> {
  /** Throws where a line is none. */
  readonly readLine: (line: string) => Read;
  /** Told of every part as soon as it is read. @param start the place of its first line. */
  readonly onRead?: (lines: readonly Read[], start: number) => void;
  /** Told after each part that was asked for, whether it could be read or not. */
  readonly onCome: () => void;
  /** Told what is wrong with one that could not. */
  readonly onLost: (error: unknown) => void;
}

/** @param length how many lines there are. */
export function createLines<Read>(
  { starts, parts }: LinesInParts,
  length: number,
  { readLine, onRead, onCome, onLost }: Options<Read>,
): Lines<Read> {
  const read = new Map<number, readonly Read[]>();
  const loads = new Map<number, Promise<void>>();
  const asked = new Set<number>();
  const lost = new Set<number>();
  const startOf = (part: number) => starts[part] ?? length;
  const partOf = (place: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const readPart = async (part: number) => {
    try {
      const text = await readText(parts.slice(part, part + 1));
      const lines = linesOf(text, startOf(part + 1) - startOf(part)).map(readLine);
      read.set(part, lines);
      onRead?.(lines, startOf(part));
    } catch (error) {
      lost.add(part);
      throw error;
    }
  };
  const load = (part: number) => {
    const loading = loads.get(part) ?? readPart(part);
    loads.set(part, loading);
    return loading;
  };
  return {
    at(place) {
      const part = partOf(place);
      return read.get(part)?.[place - startOf(part)];
    },
    isLost: (place) => lost.has(partOf(place)),
    ask(place) {
      const part = partOf(place);
      if (asked.has(part)) return;
      asked.add(part);
      load(part).catch(onLost).then(onCome);
    },
    async readAll(rest) {
      for (const part of starts.keys()) {
        await load(part);
        await rest();
      }
    },
  };
}
