import { useEffect, useMemo } from 'preact/hooks';
import { shortRegionName } from '../console/regions';
import type { EntryNotes } from '../faq/notes/model';
import type { Guidance, RegionGuidance } from '../guidance/model';
import { pageSentences } from '../guidance/page-sentences';
import { type Localized, mapLocalized } from '../locales/localized';
import { AnswerCard } from './AnswerCard';
import type { OnCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { EntryRow } from './EntryRow';
import { FoldedRow } from './FoldedRow';
import { useLocale } from './locale-context';
import { PageLine, type PageName, type PageRegion, RegionSentence } from './PageLine';
import { Quotation } from './Quotation';
import { quoteKey } from './quote-key';
import { isAnswered, ResponsibilityRows } from './ResponsibilityRows';
import { TeamNotes } from './TeamNotes';
import { useOpenSet } from './use-open-set';
import type { Rows } from './use-rows';
import { Words } from './Words';

export interface PageView extends PageName {
  readonly kind: 'page';
  /** Changes with every page: what was opened on the last one is closed on the next. */
  readonly key: string;
  readonly region?: PageRegion;
  readonly guidance: Guidance;
  /** Present where the address carries a region. */
  readonly regionGuidance?: RegionGuidance;
  /** Our line on a site of which the text does not say whether it covers it. */
  readonly siteNote?: Localized;
  readonly pinned: boolean;
  /** The page in front, while the panel stays on another one. */
  readonly front?: PageName;
}

interface Props {
  readonly view: PageView;
  readonly notesOf: (entryId: string) => EntryNotes;
  /** ISO date. */
  readonly today: string;
  readonly rows: Rows;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
  readonly onPin: () => void;
}

/** Everything the FAQ says about this page: the answer, the sentence that tells it, and the rest folded and counted. */
export function PageGuidance({ view, notesOf, today, rows, onOpen, onCopy, onPin }: Props) {
  const { t } = useLocale();
  const { guidance, regionGuidance, region } = view;
  const { open, toggle, closeAll } = useOpenSet();
  useEffect(closeAll, [view.key]);

  const { answer } = guidance;
  const sentences = useMemo(() => pageSentences(guidance, regionGuidance), [guidance, regionGuidance]);
  const official = guidance.entries.filter(({ entry }) => !entry.team);
  const team = guidance.entries.flatMap(({ entry }) => (entry.team ? [entry] : []));
  const actions = { onOpen, onCopy };
  const telling = sentences.telling && (
    <section class="key-passage" aria-label={t.keyPassage.title}>
      <Quotation
        key={`${view.key} ${quoteKey(sentences.telling)}`}
        quote={sentences.telling}
        isAnswered={isAnswered(answer, sentences.telling)}
        {...actions}
      />
    </section>
  );
  // In two columns each side has its sentence right under its part of the answer.
  const isBeside = rows.isWide && sentences.telling?.owner !== undefined;
  return (
    <>
      <PageLine view={view} onPin={onPin} />
      {view.siteNote && (
        <p class="ours site-note">
          <Words of={view.siteNote} />
        </p>
      )}
      <AnswerCard page={view.label} answer={answer} {...actions} />
      <TeamNotes key={`team ${view.key}`} entries={team} today={today} onOpen={onOpen} />
      {!isBeside && telling}
      <ResponsibilityRows
        key={`rows ${view.key}`}
        answer={answer}
        sentences={sentences}
        {...(isBeside && { telling })}
        rows={rows}
        {...actions}
      />
      {region && sentences.region.length > 0 && (
        <FoldedRow
          name="region"
          icon="location"
          title={
            <>
              {t.region.title}
              {' · '}
              <Words of={mapLocalized(region.name, shortRegionName)} />
            </>
          }
          count={sentences.region.length}
          {...rows.row('region')}
        >
          <p class="ours">
            <RegionSentence region={region} />
          </p>
          <ul class="sentences">
            {sentences.region.map((quote) => (
              <li key={quoteKey(quote)}>
                <Quotation quote={quote} {...actions} />
              </li>
            ))}
          </ul>
        </FoldedRow>
      )}
      <FoldedRow name="for-page" title={t.related} count={official.length} {...rows.row('related')}>
        {official.map(({ entry, reason, keyPassage }) => (
          <EntryRow
            key={`${view.key} ${entry.id}`}
            entry={entry}
            notes={notesOf(entry.id)}
            because={reason.because}
            passage={keyPassage.passage}
            today={today}
            open={open.has(entry.id)}
            onToggle={(isOpen) => toggle(entry.id, isOpen)}
            onCopy={onCopy}
          />
        ))}
      </FoldedRow>
    </>
  );
}
