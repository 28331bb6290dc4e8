import type { ComponentChildren } from 'preact';
import { type Localized, localize } from '../locales/localized';
import { langOf, useLocale } from './locale-context';

/** Our words in the language of the interface; where they are not translated, in English and marked as English. */
export function Words({ of: text }: { readonly of: Localized }) {
  const { locale } = useLocale();
  const lang = langOf(text, locale);
  const words = localize(text, locale);
  return lang ? <span lang={lang}>{words}</span> : words;
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
