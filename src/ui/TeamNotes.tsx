import { useState } from 'preact/hooks';
import type { Entry, Passage } from '../faq/model';
import { passageText } from '../faq/passages';
import { overdue } from '../faq/team';
import type { OnOpen } from './EntryNumber';
import { useLocale } from './locale-context';
import { TeamMark } from './TeamMark';

interface Props {
  readonly entries: readonly Entry[];
  /** ISO date. */
  readonly today: string;
  readonly onOpen: OnOpen;
}

/** As many notes stand there at once; the answer below may not be pushed away. */
const shownAtOnce = 2;

const firstSentence: Passage = { from: 0, to: 1 };

/** What the user's own team says of a page, marked as such: question, first sentence, who answers for it. */
export function TeamNotes({ entries, today, onOpen }: Props) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const rest = entries.length - shownAtOnce;
  return (
    <section class="team-notes" aria-labelledby="team-notes">
      <h2 id="team-notes">
        {t.team.notes} <TeamMark />
      </h2>
      <ul>
        {(all ? entries : entries.slice(0, shownAtOnce)).map((entry) => (
          <li key={entry.id}>
            <button type="button" class="link" onClick={() => onOpen(entry.id)}>
              {entry.question}
            </button>
            <p>{passageText(entry, firstSentence)}</p>
            <TeamNoteFacts entry={entry} today={today} />
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t.team.more(rest)}
        </button>
      )}
    </section>
  );
}

function TeamNoteFacts({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { t } = useLocale();
  const { owner, comments, reviewBy } = entry.team ?? {};
  const late = reviewBy !== undefined && overdue(entry, today);
  const facts = [comments && t.team.comments(comments), owner && t.team.owner(owner)].filter(Boolean);
  if (facts.length === 0 && !late) return null;
  return (
    <p class="ours">
      {facts.join(' · ')}
      {late && <span class="overdue"> {t.team.overdue(reviewBy)}</span>}
    </p>
  );
}
