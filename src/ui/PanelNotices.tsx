import type { ComponentChildren } from 'preact';
import type { EntryNews } from '../faq/edition-changes';
import { EntryNumber, type OnOpen } from './EntryNumber';
import { useLocale } from './locale-context';

interface Props {
  /** Whether the panel opens for the first time. */
  readonly hint: boolean;
  /** What the present text changed, where that is news. */
  readonly news: readonly EntryNews[];
  /** ISO date on which the present text was taken. */
  readonly taken: string;
  readonly onOpen: OnOpen;
  readonly onDismiss: () => void;
}

const kinds = ['changed', 'added', 'removed'] as const;

/** What is said once: how to read the panel, or what a newer text changed. */
export function PanelNotices({ hint, news, taken, onOpen, onDismiss }: Props) {
  const { t } = useLocale();
  const words = t.notices;
  if (hint) {
    return (
      <Notice title={words.hint.title} dismiss={words.hint.dismiss} onDismiss={onDismiss}>
        <p>{words.hint.text}</p>
      </Notice>
    );
  }
  if (news.length === 0) return null;
  return (
    <Notice title={words.news.title(taken)} dismiss={words.news.dismiss} onDismiss={onDismiss}>
      {kinds.map((kind) => {
        const entries = news.filter((entry) => entry.kind === kind);
        return (
          entries.length > 0 && (
            <p key={kind}>
              {words.news.kinds[kind]}
              {entries.map(({ id, heading }) =>
                kind === 'removed' ? (
                  <span key={id} class="gone" lang="en">
                    {heading}
                  </span>
                ) : (
                  <EntryNumber key={id} id={id} onOpen={onOpen} />
                ),
              )}
            </p>
          )
        );
      })}
    </Notice>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

function Notice({ title, dismiss, onDismiss, children }: NoticeProps) {
  return (
    <section class="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">{title}</h2>
      {children}
      <button type="button" class="small" onClick={onDismiss}>
        {dismiss}
      </button>
    </section>
  );
}
