import type { Range } from '../faq/model';
import type { Quote } from '../guidance/model';
import { Marked } from './Marked';

/** Whole official sentences between quotation marks, in their own language; bold is ours. */
export function QuoteText({ quote }: { readonly quote: Quote }) {
  return (
    <blockquote class="quote" lang="en">
      <p>
        <span aria-hidden="true">“</span>
        <span class="official">
          <Marked text={quote.text} ranges={emphasisOf(quote)} as="strong" />
        </span>
        <span aria-hidden="true">”</span>
      </p>
    </blockquote>
  );
}

/** Where everything matters, bold would say nothing. */
export function emphasisOf({ text, emphasis }: Quote): readonly Range[] {
  return emphasis.some(({ start, end }) => end - start >= text.length) ? [] : emphasis;
}
