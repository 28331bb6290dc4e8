/** Work in steps of a few milliseconds at most, with its result at the end: whoever runs it may rest between them. */
export type Steps<Result> = Generator<void, Result, void>;

/** A result that is worked out little by little or, where it is needed now, at once. */
export interface Gradual<Result> {
  /** Takes a step; true once there are no more. */
  step(): boolean;
  /** The result, whatever is left to do for it. */
  now(): Result;
}

export function gradual<Result>(steps: Steps<Result>): Gradual<Result> {
  let done: { readonly result: Result } | undefined;
  const step = () => {
    if (done) return true;
    const { done: isLast, value } = steps.next();
    if (isLast) done = { result: value };
    return isLast === true;
  };
  return {
    step,
    now() {
      while (!done) step();
      return done.result;
    },
  };
}

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  return gradual(steps).now();
}
