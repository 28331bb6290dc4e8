import type { ComponentChildren } from 'preact';
import { type Localized, localize } from '../locales/localized';
import { phrases } from '../locales/phrases';
import { langOf, useLocale } from './locale-context';

/**
 * Our words in the language of the interface; where they are not translated, in English and marked as English. No line
 * of Chinese ends within a word.
 */
export function Words({ of: text }: { readonly of: Localized }) {
  const { locale } = useLocale();
  const lang = langOf(text, locale);
  const words = localize(text, locale);
  if (lang) return <span lang={lang}>{words}</span>;
  const [first, ...others] = phrases(words, locale);
  if (others.length === 0) return words;
  return (
    <span class="phrases">
      {first}
      {others.map((piece) => (
        <>
          <wbr />
          {piece}
        </>
      ))}
    </span>
  );
}

interface SentenceProps {
  /** A sentence of the interface with one gap: “because: …”. */
  readonly around: (gap: string) => string;
  readonly children: ComponentChildren;
}

/** A sentence of the interface around words that may be in another language. */
export function Sentence({ around, children }: SentenceProps) {
  // The Unicode character for “something stands here that is no text”.
  const [before, after] = around('\uFFFC').split('\uFFFC');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
