/** What `make` gives, made at the first call. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** The function that `make` makes, made at its first call. */
export function lazily<Argument, Result>(
  make: () => (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = once(make);
  return (argument) => made()(argument);
}
