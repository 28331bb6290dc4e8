/**
 * Does `step` with each of `all` in turn, so often, every other time in the other order: what else the machine does
 * meets all of them alike.
 */
export async function inTurn<One>(
  all: readonly One[],
  times: number,
  step: (one: One) => Promise<unknown>,
): Promise<void> {
  for (let round = 0; round < times; round++)
    for (const one of round % 2 === 0 ? all : [...all].reverse()) await step(one);
}
