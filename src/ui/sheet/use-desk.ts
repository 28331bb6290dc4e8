import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Corrections, Decision, Question, Quotation } from '../../questionnaire/model';
import {
  correctWork,
  decide,
  type Filter,
  filtered,
  nextOpen,
  sameQuestion,
  takeBack,
  type Undo,
  undecided,
  type Work,
  writeNote,
} from '../../questionnaire/work';
import { useLocale } from '../locale-context';
import { useStatus } from '../Status';
import { useSheetWords } from './sheet-words';
import { useAnswers } from './use-answers';

/** An entry's number, or for a team's its question: what it is called beside others. */
export const labelOf = ({ entry }: Pick<Quotation, 'entry'>): string =>
  entry.team ? entry.question : entry.id;

const isSame = (one: Quotation, other: Quotation): boolean =>
  one.entry.id === other.entry.id &&
  one.passage.from === other.passage.from &&
  one.passage.to === other.passage.to;

/** False while its entry, of a library, is still being read: nobody has seen its words. */
const isRead = ({ passage }: Quotation): boolean => passage.from < passage.to;

interface Props {
  readonly work: Work;
  readonly answer: (question: Question) => Answer;
  readonly onWork: (work: Work) => void;
  /** Open questions of the workbook's other sheets. */
  readonly openElsewhere: number;
}

/** Everything that somebody does with the questions of a list, and where they are. */
export function useDesk({ work, answer, onWork, openElsewhere }: Props) {
  const { t } = useLocale();
  const words = useSheetWords();
  const { say } = useStatus();
  const { questions } = work.reading;
  const answers = useAnswers(answer, questions);
  const [filter, setFilter] = useState<Filter>('all');
  const [row, setRow] = useState(() => filtered(work, 'open')[0]?.row ?? questions[0]?.row ?? 0);
  const [draft, setDraft] = useState<{ readonly row: number; readonly quotations: readonly Quotation[] }>();
  const undos = useRef<Undo[]>([]);
  // A key may come before the state that another has set.
  const latest = useRef(work);
  latest.current = work;

  const shown = useMemo(() => filtered(work, filter), [work, filter]);
  const question = questions.find((one) => one.row === row) ?? shown[0] ?? questions[0];
  const current = question && answers.of(question);
  const decision = question && work.decisions.get(question.row);
  const choices = (): readonly Quotation[] => {
    if (!question || draft?.row === question.row) return draft?.quotations ?? [];
    if (decision?.outcome === 'accepted') return decision.quotations;
    const [first] = current?.verdict === 'answered' ? current.candidates : [];
    return first ? [{ entry: first.entry, passage: first.passage }].filter(isRead) : [];
  };
  // Anew each time: the answer of a candidate may have come meanwhile.
  const chosen = choices();

  useEffect(() => {
    if (question && question.row !== row) setRow(question.row);
  }, [question, row]);

  const change = (next: Work) => {
    latest.current = next;
    onWork(next);
  };

  const go = useCallback((to: number) => {
    setRow(to);
    setDraft(undefined);
  }, []);

  /** Goes so many questions on, or back, as far as there are some. */
  const step = (by: number) => {
    const at = shown.findIndex((one) => one.row === question?.row);
    const beside = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    const next = at < 0 ? (shown.find((one) => one.row > row) ?? shown[0]) : beside;
    if (next && next.row !== question?.row) go(next.row);
  };

  const choose = (quotations: readonly Quotation[]) => {
    if (question) setDraft({ row: question.row, quotations });
  };

  const settle = (made: Omit<Decision, 'note'>, said: string) => {
    if (!question) return;
    const before = latest.current;
    const all = sameQuestion(before, question);
    // One decision holds for all that ask the same, but for those that were decided otherwise.
    const rows = all.filter(
      (one) => one === question.row || (before.decisions.get(one)?.outcome ?? 'open') === 'open',
    );
    const { work: after, undo } = decide(before, rows, made);
    undos.current.push(undo);
    change(after);
    const next = nextOpen(after, question.row);
    const done = questions.length - filtered(after, 'open').length;
    const end = openElsewhere > 0 ? words.sheetDone(openElsewhere) : words.allDone;
    say(
      [said, words.progress(done, questions.length), ...(next ? [] : [end])].join(' '),
      next ? 'spoken' : 'quiet',
    );
    if (next) go(next.row);
    else setDraft(undefined);
  };

  return {
    work,
    words,
    answers,
    filter,
    setFilter: (to: Filter) => {
      setFilter(to);
      const first = filtered(latest.current, to)[0];
      const stays = filtered(latest.current, to).some((one) => one.row === question?.row);
      if (first && !stays) go(first.row);
    },
    shown,
    question,
    answer: current,
    decision,
    chosen,
    go,
    step,
    isChosen: (quotation: Quotation) => chosen.some((one) => isSame(one, quotation)),
    choose: (quotation: Quotation) => {
      if (!isRead(quotation)) return;
      choose([quotation]);
      say(words.said.chosen(labelOf(quotation)), 'spoken');
    },
    /** Joins it to the answer, or takes it out again. */
    join: (quotation: Quotation) => {
      if (!isRead(quotation)) return;
      const without = chosen.filter((one) => !isSame(one, quotation));
      const next = without.length < chosen.length ? without : [...chosen, quotation];
      choose(next);
      say(words.said.joined(next.length), 'spoken');
    },
    accept: () => {
      if (chosen.length === 0) return say(words.question.nothingChosen);
      settle({ outcome: 'accepted', quotations: chosen }, words.said.accepted(t.list(chosen.map(labelOf))));
    },
    notSaid: () => {
      const gap = current?.gap;
      settle({ outcome: 'not-said', quotations: [], ...(gap && { gap }) }, words.said.notSaid);
    },
    undo: () => {
      const undo = undos.current.pop();
      if (!undo) return say(words.said.nothingToUndo);
      change(takeBack(latest.current, undo));
      const [back] = undo.keys();
      if (back !== undefined) go(back);
      say(words.said.undone, 'spoken');
    },
    reopen: () => {
      if (!question) return;
      const { work: after, undo } = decide(latest.current, [question.row], undecided);
      undos.current.push(undo);
      setDraft(undefined);
      change(after);
    },
    write: (text: string) => question && change(writeNote(latest.current, question.row, text)),
    correct: (corrections: Corrections) => change(correctWork(latest.current, corrections)),
  };
}

export type Desk = ReturnType<typeof useDesk>;
