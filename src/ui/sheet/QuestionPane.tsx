import type { Ref } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { gapSentence } from '../../faq/gap-sentence';
import type { EntryNotes } from '../../faq/notes/model';
import { passageText } from '../../faq/passages';
import type { Question } from '../../questionnaire/model';
import { sameQuestion } from '../../questionnaire/work';
import type { Finder } from '../../search/finder';
import { Icon } from '../Icon';
import { Words } from '../Words';
import { Candidate } from './Candidate';
import { HandSearch } from './HandSearch';
import { Sentences } from './Sentences';
import { type Desk, labelOf } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly question: Question;
  readonly find: Finder;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly noteRef: Ref<HTMLTextAreaElement>;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Gives the keys back to the list. */
  readonly onList: () => void;
}

/** One question: what the FAQ says to it, three candidates, and what is decided. */
export function QuestionPane({ desk, question, find, notesOf, noteRef, searchRef, onList }: Props) {
  const { words, answer, decision } = desk;
  // Its candidates are known already: of a library thousands would be listed.
  const { marks } = useMemo(() => find(question.text, 0), [find, question.text]);
  if (!answer) return null;
  const { verdict, candidates, gap } = answer;
  return (
    <section class="question-pane" aria-labelledby="question-title">
      <Asked desk={desk} question={question} />
      <div class={`verdict ${verdict}`}>
        <p class="verdict-line">
          {gap && verdict === 'silent' ? <Words of={gapSentence(gap)} /> : words.question.verdicts[verdict]}
        </p>
        {gap && verdict !== 'silent' && (
          <p class="soft">
            <Words of={gapSentence(gap)} />
          </p>
        )}
        <p class="ours">
          {candidates.length === 0
            ? words.question.none
            : `${verdict === 'silent' ? `${words.question.closest} · ` : ''}${words.question.ours}`}
        </p>
      </div>
      <ol class="candidates">
        {candidates.map(({ entry, passage }, at) => (
          <Candidate
            key={entry.id}
            desk={desk}
            quotation={{ entry, passage }}
            notes={notesOf(entry.id)}
            place={at + 1}
            marks={marks}
          >
            <Sentences desk={desk} entry={entry} />
          </Candidate>
        ))}
      </ol>
      <Settled desk={desk} />
      <div class="decide">
        <button type="button" class="primary" onClick={desk.accept}>
          {words.question.accept}
        </button>
        <button type="button" class="small decide-none" onClick={desk.notSaid}>
          {words.question.notSaid}
        </button>
        <button type="button" class="small" onClick={desk.undo}>
          {words.question.undo}
        </button>
        {decision && decision.outcome !== 'open' && (
          <button type="button" class="small" onClick={desk.reopen}>
            {words.question.reopen}
          </button>
        )}
      </div>
      <div class="own-note">
        <label for="own-note">{words.question.note}</label>
        <textarea
          id="own-note"
          ref={noteRef}
          rows={2}
          aria-describedby="own-note-hint"
          value={decision?.note ?? ''}
          onInput={(event) => desk.write(event.currentTarget.value)}
        />
        <p id="own-note-hint" class="ours">
          {words.question.noteHint}
        </p>
      </div>
      <HandSearch
        key={question.row}
        desk={desk}
        find={find}
        notesOf={notesOf}
        inputRef={searchRef}
        onChosen={onList}
      />
    </section>
  );
}

/** What is asked, where it stood, and what it speaks of elsewhere in the list. */
function Asked({ desk, question }: Pick<Props, 'desk' | 'question'>) {
  const { words } = desk;
  const { questions } = desk.work.reading;
  const others = sameQuestion(desk.work, question).slice(1);
  const referred = questions.filter(({ id }) => id !== undefined && question.refersTo?.includes(id));
  const head = useRef<HTMLElement>(null);
  // Whoever was further down with the question before begins at the next one’s top.
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), [question]);
  return (
    <header ref={head} class="asked">
      <p class="ours">
        {words.question.of(questions.indexOf(question) + 1, questions.length)}
        {question.section && ` · ${question.section}`} · {question.id ?? words.list.row(question.row + 1)}
      </p>
      <h2 id="question-title">{question.text}</h2>
      {referred.length > 0 && (
        <div class="referred">
          <p class="ours">{words.question.refers}</p>
          {referred.map(({ row, id, text }) => (
            <p key={row}>
              <button type="button" class="link" onClick={() => desk.go(row)}>
                {id}
              </button>{' '}
              {text}
            </p>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <p class="ours">{words.question.repeated(words.question.rowList(others.map((row) => row + 1)))}</p>
      )}
    </header>
  );
}

/** What the answer is made of, in its order, and whether it is decided. */
function Settled({ desk }: Pick<Props, 'desk'>) {
  const { words, decision, chosen } = desk;
  const outcome = decision?.outcome ?? 'open';
  if (outcome === 'open' && chosen.length < 2) return null;
  return (
    <div class={`settled ${outcome}`}>
      {outcome !== 'open' && (
        <p class="settled-line">
          <Icon name={outcome === 'accepted' ? 'check' : 'close'} />
          {outcome === 'accepted' ? words.question.isAccepted : words.question.isNotSaid}
        </p>
      )}
      {chosen.length > 0 && (outcome === 'accepted' || chosen.length > 1) && (
        <>
          <p class="ours">{words.question.answerOf(chosen.length)}</p>
          <ol class="joined">
            {chosen.map((quotation) => {
              const { entry, passage } = quotation;
              const label = labelOf(quotation);
              return (
                <li key={`${entry.id}:${passage.from}-${passage.to}`}>
                  <span lang={entry.team ? undefined : 'en'}>“{passageText(entry, passage)}”</span>{' '}
                  <span class="row-number">{label}</span>{' '}
                  <button
                    type="button"
                    class="ghost narrow"
                    aria-label={words.question.leaveOutLabel(label)}
                    title={words.question.leaveOut}
                    onClick={() => desk.join(quotation)}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </div>
  );
}
