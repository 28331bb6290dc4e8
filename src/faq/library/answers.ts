import { type LibraryContents, linesOf, readAnswer, readText } from './contents';

/** The answers of a library, read part by part as they are asked for. */
export interface Answers {
  /** The answer at this place; `undefined` while its part has not come. Asks for nothing. */
  at(place: number): string | undefined;
  /** Whether its part turned out to be none. */
  isLost(place: number): boolean;
  /** Has the part of this place read, unless it has been already. */
  ask(place: number): void;
}

/**
 * @param onCome told after each part, whether it could be read or not.
 * @param onLost told what is wrong with a part that could not.
 */
export function createAnswers(
  { length, starts, parts }: LibraryContents,
  onCome: () => void,
  onLost: (error: unknown) => void,
): Answers {
  const read = new Map<number, readonly string[]>();
  const asked = new Set<number>();
  const lost = new Set<number>();
  const partOf = (place: number) => starts.findLastIndex((start) => start <= place);
  const load = async (part: number) => {
    const [module] = parts.slice(part, part + 1);
    try {
      const text = await readText(module ? [module] : []);
      read.set(part, linesOf(text, (starts[part + 1] ?? length) - (starts[part] ?? 0)).map(readAnswer));
    } catch (error) {
      lost.add(part);
      onLost(error);
    }
    onCome();
  };
  return {
    at(place) {
      const part = partOf(place);
      return read.get(part)?.[place - (starts[part] ?? 0)];
    },
    isLost: (place) => lost.has(partOf(place)),
    ask(place) {
      const part = partOf(place);
      if (asked.has(part)) return;
      asked.add(part);
      void load(part);
    },
  };
}
