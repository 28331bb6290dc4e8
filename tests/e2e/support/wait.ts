/**
 * Asks until the answer is neither undefined nor false.
 * @param what finishes the sentence “Waited n s in vain for …”
 * @throws Error after `seconds`.
 */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false>,
  seconds = 15,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
