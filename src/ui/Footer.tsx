import type { Faq } from '../faq/model';
import { Icon } from './Icon';
import { useLocale } from './locale-context';

/** Whom to ask: the Trust Center, or the team's own. */
export interface ContactLink {
  readonly text: string;
  readonly address: string;
}

interface Props {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  /** Opens the questionnaire sheet; absent on the sheet itself. */
  readonly onQuestionnaire?: (() => void) | undefined;
  /** Whether the way to the questionnaire stands with the rest that is folded. */
  readonly isBrief?: boolean;
}

/** Which text this is, where it comes from, whom to ask, and that the tool is nobody's official word. */
export function Footer({ faq, contacts, onQuestionnaire, isBrief = false }: Props) {
  const { t } = useLocale();
  const { edition } = faq;
  const questionnaire = onQuestionnaire && (
    <button type="button" class="link" onClick={onQuestionnaire}>
      {t.footer.questionnaire}
    </button>
  );
  return (
    <footer class="footer">
      <p>
        <span>{t.footer.taken(edition.taken)}</span>
        <OutLink href={edition.source} text={t.footer.source} />
        {contacts.map(({ address, text }) => (
          <OutLink key={address} href={address} text={text} />
        ))}
        {!isBrief && questionnaire}
      </p>
      <details>
        <summary>
          {t.footer.about}
          <Icon name="chevron" />
        </summary>
        <p>
          {t.footer.undated} ·{' '}
          <span title={`sha256 ${edition.sha256}`}>{t.footer.hash(edition.sha256.slice(0, 8))}</span> ·{' '}
          {t.footer.unofficial}
        </p>
        {isBrief && questionnaire}
      </details>
    </footer>
  );
}

export function OutLink({ href, text }: { readonly href: string; readonly text: string }) {
  const { t } = useLocale();
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
      <Icon name="external" />
      <span class="hidden">{t.footer.newTab}</span>
    </a>
  );
}
