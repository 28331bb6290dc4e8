export declare function tallyRuns(
  runs: readonly { readonly report?: object; readonly seconds: number }[],
  root: string,
): {
  failures: { test: string; failures: number; why: string }[];
  passed: number;
  failed: number;
  seconds: number[];
};
