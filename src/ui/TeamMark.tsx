import type { Entry } from '../faq/model';
import { overdue } from '../faq/team';
import { Icon } from './Icon';
import { useLocale } from './locale-context';

/** Wherever a team's entry appears it says that it is not Alibaba Cloud's word. */
export function TeamMark() {
  const { t } = useLocale();
  return (
    <span class="team-mark">
      <Icon name="note" />
      {t.team.mark}
    </span>
  );
}

interface DetailsProps {
  readonly entry: Entry;
  /** ISO date. */
  readonly today: string;
}

/** Who answers for a team's entry, and whether its review is overdue. */
export function TeamFacts({ entry, today }: DetailsProps) {
  const { t } = useLocale();
  const { team } = entry;
  if (!team) return null;
  const late = overdue(entry, today);
  const facts = [
    team.comments && t.team.comments(team.comments),
    team.owner && t.team.owner(team.owner),
    team.reviewedOn && t.team.reviewedOn(team.reviewedOn),
  ].filter(Boolean);
  return (
    <p class="team-facts">
      <TeamMark />
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {team.reviewBy && (
        <span class={late ? 'overdue' : undefined}>
          {late ? t.team.overdue(team.reviewBy) : t.team.reviewBy(team.reviewBy)}
        </span>
      )}
    </p>
  );
}
