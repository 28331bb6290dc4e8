import type { EntryNews } from '../faq/edition-changes';
import { EntryNumber, type OnOpen } from './EntryNumber';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { focusHeading } from './use-moves';
import { Sentence } from './Words';

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
  const dismiss = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // The button that has the focus goes.
    focusHeading(currentTarget.closest('main'));
    onDismiss();
  };
  if (hint) {
    return (
      <section class="notice hint" aria-label={words.hint.title}>
        <p>{words.hint.text}</p>
        <button
          type="button"
          class="ghost"
          aria-label={words.hint.dismiss}
          title={words.hint.dismiss}
          onClick={dismiss}
        >
          <Icon name="close" />
        </button>
      </section>
    );
  }
  if (news.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">
        <Sentence around={words.news.title}>
          <time>{taken}</time>
        </Sentence>
      </h2>
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
      <button type="button" class="small" onClick={dismiss}>
        {words.news.dismiss}
      </button>
    </section>
  );
}
