import { gapSentence } from '../faq/gap-sentence';
import type { Gap } from '../faq/notes/model';
import { type ContactLink, OutLink } from './Footer';
import { useLocale } from './locale-context';
import { Sentence, Words } from './Words';

interface Props {
  /** One at least. */
  readonly gaps: readonly Gap[];
  readonly contacts: readonly ContactLink[];
  /** Titles of the sections that come nearest, as printed. */
  readonly sections: readonly string[];
}

/** What was asked for and the text is known not to say, with whom to ask. */
export function GapCard({ gaps, contacts, sections }: Props) {
  const { t } = useLocale();
  return (
    <div class="gap">
      {gaps.map((gap) => (
        <p class="gap-sentence" key={gap.id}>
          <Words of={gapSentence(gap)} />
        </p>
      ))}
      <Ask contacts={contacts} />
      {sections.map((title) => (
        <p class="ours" key={title}>
          <Sentence around={t.search.closestSection}>
            <span lang="en">{title}</span>
          </Sentence>
        </p>
      ))}
    </div>
  );
}

/** The way to somebody who knows. */
export function Ask({ contacts }: Pick<Props, 'contacts'>) {
  return (
    <p class="ask">
      {contacts.map(({ address, text }) => (
        <OutLink key={address} href={address} text={text} />
      ))}
    </p>
  );
}
