import { officialFaq } from '../../src/faq/official';
import { createAnswerer } from '../../src/questionnaire/answer';
import { createSearch } from '../../src/search/search';
import {
  type Ask,
  type Figures,
  isAnswerable,
  isRight,
  type Judgement,
  type ListFigures,
  measure,
  measureKinds,
  measureList,
  passageIsRight,
} from './search/measures';
import { lists, type MeasuredSet, readList, readSets } from './search/sets';

/** The search over the official entries. */
function createAsk(): Ask {
  const search = createSearch(officialFaq.entries);
  return (text) => {
    const hits = search(text);
    return {
      ranked: hits.map(({ entry }) => entry.id),
      confident: hits[0]?.confident ?? false,
      shown: (id) => {
        const passage = hits.find(({ entry }) => entry.id === id)?.passage;
        return passage ? Array.from({ length: passage.to - passage.from }, (_, at) => passage.from + at) : [];
      },
    };
  };
}

/** What went wrong with a query, in a few words; none where all is well. */
function faults(judgement: Judgement, ask: Ask): string[] {
  const response = ask(judgement.text);
  const first = response.ranked[0] ?? 'no hit';
  const right = isRight(judgement, response);
  if (!isAnswerable(judgement)) return response.confident ? [`answered with ${first}`] : [];
  return [
    ...(right ? [] : [`${first} first`]),
    ...(right && !response.confident ? ['not certain'] : []),
    ...passageFault(judgement, ask),
  ];
}

function passageFault(judgement: Judgement, ask: Ask): string[] {
  return passageIsRight(judgement, ask(judgement.text)) === false ? ['another passage'] : [];
}

export interface SetFigures {
  readonly name: string;
  readonly kinds: Readonly<Record<string, Figures>>;
  /** `query: what went wrong`; undefined for a set that is not to be read. */
  readonly misses: readonly string[] | undefined;
}

/** The figures of a set, whose passages may be marked for other queries than those that are graded. */
function figuresOf({ judgements, marked }: MeasuredSet, ask: Ask): Readonly<Record<string, Figures>> {
  const kinds = measureKinds(judgements, ask);
  return {
    ...kinds,
    all: { ...measure(judgements, ask), passages: measure(marked ?? judgements, ask).passages },
  };
}

function missesOf({ read, judgements, marked = [] }: MeasuredSet, ask: Ask): string[] | undefined {
  if (!read) return undefined;
  const missed = (list: readonly Judgement[], find: typeof faults) =>
    list.flatMap((judgement) => {
      const found = find(judgement, ask);
      return found.length > 0 ? [`${judgement.text}: ${found.join(', ')}`] : [];
    });
  return [...missed(judgements, faults), ...missed(marked, passageFault)];
}

/** Measures the search by kind on every set, or on those only that may be read. */
export function measureSets(onlyRead = false): readonly SetFigures[] {
  const ask = createAsk();
  return readSets()
    .filter(({ read }) => read || !onlyRead)
    .map((set) => ({
      name: set.name,
      kinds: figuresOf(set, ask),
      misses: missesOf(set, ask),
    }));
}

/** Measures the search on the questionnaires, each row asked by itself. */
export function measureLists(): Readonly<Record<string, ListFigures>> {
  const ask = createAsk();
  return Object.fromEntries(lists.map((name) => [name, measureList(readList(name), ask)]));
}

/** Measures the answers to the questions of the questionnaires: confident are those called answered. */
export function measureAnswers(): Readonly<Record<string, Omit<ListFigures, 'headings'>>> {
  const answer = createAnswerer(officialFaq.entries);
  const ask: Ask = (text) => {
    const { verdict, candidates } = answer({ row: 0, text });
    return {
      ranked: candidates.map(({ entry }) => entry.id),
      confident: verdict === 'answered',
      shown: () => [],
    };
  };
  return Object.fromEntries(
    lists.map((name) => {
      const questions = readList(name).filter(({ isQuestion }) => isQuestion);
      const { headings: _, ...figures } = measureList(questions, ask);
      return [name, figures];
    }),
  );
}
