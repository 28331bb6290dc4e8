import type { ConsolePage } from '../console/page';
import { parsePage } from '../console/parse-page';

/** What a console page tells the background; everything that ever leaves the page. */
export type PageReport =
  | { readonly type: 'page'; readonly token: string; readonly page: ConsolePage | null }
  | { readonly type: 'left'; readonly token: string };

/** What the background asks a console page. The answer is a `page` report. */
export interface PageQuestion {
  readonly type: 'where';
}

const tokenShape = /^[0-9a-z-]{1,64}$/;

/** @returns the report, or `undefined` for anything that is not exactly one. */
export function parsePageReport(value: unknown): PageReport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, token, page } = value as Record<string, unknown>;
  if (typeof token !== 'string' || !tokenShape.test(token)) return undefined;
  if (type === 'left') return { type, token };
  if (type !== 'page') return undefined;
  if (page === null) return { type, token, page };
  const parsed = parsePage(page);
  return parsed && { type, token, page: parsed };
}
