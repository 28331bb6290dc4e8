import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../../questionnaire/model';
import { type Filter, outcomeOf, tally } from '../../questionnaire/work';
import { Icon, type IconName } from '../Icon';
import type { Desk } from './use-desk';

/** So many questions stand in the list at once: thousands would hold up every key. */
const pageSize = 200;

const filters = ['all', 'open', 'accepted', 'not-said'] as const satisfies readonly Filter[];

/** All questions with what became of each; the one in hand is the active option. */
export function QuestionList({ desk, focused }: { readonly desk: Desk; readonly focused: boolean }) {
  const { words, shown, question, filter } = desk;
  const counts = tally(desk.work);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    shown.findIndex((one) => one.row === question?.row),
  );
  const from = at - (at % pageSize);
  const page = shown.slice(from, from + pageSize);
  const active = page.find((one) => one.row === question?.row);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [question]);
  useLayoutEffect(() => {
    if (focused) list.current?.focus();
  }, [focused]);
  const turn = (to: number) => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, to))];
    if (next) desk.go(next.row);
  };
  return (
    <section class="question-list" aria-label={words.list.label}>
      <fieldset class="filters" aria-label={words.list.filter}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            class="filter"
            aria-pressed={one === filter}
            onClick={() => desk.setFilter(one)}
          >
            {words.list.filters[one]} <span class="count">{counts[one]}</span>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p class="soft none">{words.list.none}</p>}
      <div
        ref={list}
        role="listbox"
        class="questions"
        tabIndex={0}
        aria-label={words.list.label}
        aria-activedescendant={active && `${id}-${active.row}`}
        hidden={shown.length === 0}
      >
        {sectionsOf(page).map(({ title, questions }) => (
          // A listbox holds options and groups of them, no fieldset.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div key={questions[0]?.row} role="group" aria-label={title || words.list.label}>
            {title && (
              <p class="list-section" aria-hidden="true">
                {title}
              </p>
            )}
            {questions.map((one) => (
              <Row
                key={one.row}
                id={`${id}-${one.row}`}
                desk={desk}
                question={one}
                place={from + page.indexOf(one) + 1}
                all={shown.length}
              />
            ))}
          </div>
        ))}
      </div>
      {shown.length > pageSize && (
        <p class="pages">
          <button
            type="button"
            class="ghost"
            disabled={from === 0}
            aria-label={words.list.previous}
            onClick={() => turn(from - pageSize)}
          >
            <Icon name="back" />
          </button>
          <span>{words.list.part(from + 1, from + page.length, shown.length)}</span>
          <button
            type="button"
            class="ghost"
            disabled={from + pageSize >= shown.length}
            aria-label={words.list.next}
            onClick={() => turn(from + pageSize)}
          >
            <Icon name="chevron" />
          </button>
        </p>
      )}
    </section>
  );
}

/** Neighbours under one heading together. */
function sectionsOf(questions: readonly Question[]): readonly { title: string; questions: Question[] }[] {
  const sections: { title: string; questions: Question[] }[] = [];
  for (const question of questions) {
    const last = sections.at(-1);
    const title = question.section ?? '';
    if (last?.title === title) last.questions.push(question);
    else sections.push({ title, questions: [question] });
  }
  return sections;
}

interface RowProps {
  readonly id: string;
  readonly desk: Desk;
  readonly question: Question;
  /** From 1, among those that are shown. */
  readonly place: number;
  readonly all: number;
}

const icons: Readonly<Record<'accepted' | 'not-said', IconName>> = { accepted: 'check', 'not-said': 'close' };

function Row({ id, desk, question, place, all }: RowProps) {
  const { words } = desk;
  const outcome = outcomeOf(desk.work, question);
  const verdict = desk.answers.known.get(question.row)?.verdict;
  const state = outcome === 'open' ? verdict && words.list.verdicts[verdict] : words.list.states[outcome];
  return (
    // The list has the focus and the keys; a click in it is the mouse's way.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      class={`list-row ${outcome} ${verdict ?? ''}`}
      aria-selected={question.row === desk.question?.row}
      aria-setsize={all}
      aria-posinset={place}
      tabIndex={-1}
      onClick={() => desk.go(question.row)}
    >
      <span class="list-state" title={state}>
        {outcome === 'open' ? <span class="dot" /> : <Icon name={icons[outcome]} />}
      </span>
      <span class="list-text">
        {question.id && <span class="list-id">{question.id} </span>}
        {question.text}
      </span>
      <span class="hidden">{state}</span>
    </div>
  );
}
