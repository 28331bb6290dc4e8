import type { Quote } from '../guidance/model';

/** Tells quotations of one surface apart. */
export const quoteKey = ({ entry, passage }: Pick<Quote, 'entry' | 'passage'>): string =>
  `${entry.id}:${passage.from}-${passage.to}`;
