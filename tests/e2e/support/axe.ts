import axe from 'axe-core';

/** One violated rule and the elements that violate it. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  /** Selectors of the elements, each with axe's own summary. */
  readonly elements: readonly string[];
}

/** What the pages of Playwright and of Puppeteer have in common. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const check = `
  scrollTo(0, 0);
  axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then(({ violations }) =>
    JSON.stringify(violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
    }))))
`;

/**
 * Runs axe-core's WCAG 2.2 A and AA rules and its best practices on what a page shows now. The script is evaluated,
 * not injected: the pages' content security policy refuses script elements. The page is scrolled to its top: further
 * down, the bar that stays there lies over whatever has just gone below it, and axe takes that for a small target.
 */
export async function axeViolations(page: Evaluates): Promise<readonly Violation[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  return JSON.parse(String(await page.evaluate(check))) as readonly Violation[];
}
