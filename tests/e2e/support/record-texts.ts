/** What the pages of Playwright and of Puppeteer have in common. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Keeps every text that the first element found by a selector shows from now on, the present one first: what passes
 * cannot be waited for by looking now and then.
 * @returns reads what was shown so far, in order, without repetition in a row.
 */
export async function recordTexts(
  surface: Evaluates,
  selector: string,
): Promise<() => Promise<readonly string[]>> {
  await surface.evaluate(`{
    const texts = [];
    const look = () => {
      const text = document.querySelector(${JSON.stringify(selector)})?.textContent ?? '';
      if (texts.at(-1) !== text) texts.push(text);
    };
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    (window.recordedTexts ??= {})[${JSON.stringify(selector)}] = texts;
  }`);
  return async () =>
    (await surface.evaluate(`window.recordedTexts[${JSON.stringify(selector)}]`)) as readonly string[];
}
