import type { Page } from 'playwright-core';
import { watchChanges } from './clock';

/** Milliseconds. */
export interface QuestionnaireCost {
  /** From the click that has the list read to the last change of the page: every question is answered by then. */
  readonly whole: number;
  /** The longest that the page takes no key meanwhile; 0 where nothing takes 50. */
  readonly longest: number;
}

/**
 * Has a pasted list answered.
 * @param url of the page of questionnaires.
 */
export async function benchQuestionnaire(
  page: Page,
  url: string,
  questions: readonly string[],
): Promise<QuestionnaireCost> {
  const lastChange = await watchChanges(page);
  await page.goto(url);
  await page.getByLabel('Paste the questions').fill(questions.join('\n'));
  // Until all is read that there is to answer from.
  await lastChange();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    addEventListener('click', ({ timeStamp }) => Object.assign(window, { clicked: timeStamp, tasks }), true);
  });
  await page.getByRole('button', { name: 'Read these questions' }).click();
  await page.waitForFunction(() => {
    const { change, clicked } = window as unknown as { change: { at: number }; clicked: number };
    return change.at > clicked;
  });
  const last = await lastChange();
  const { clicked, tasks } = await page.evaluate(() => {
    const seen = window as unknown as { clicked: number; tasks: number[] };
    return { clicked: seen.clicked, tasks: seen.tasks };
  });
  return { whole: last - clicked, longest: Math.max(0, ...tasks) };
}
