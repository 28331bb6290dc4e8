export interface Example {
  readonly inputs: readonly number[];
  readonly outcome: boolean;
  /** How often it counts. */
  readonly weight: number;
}

export interface LogisticFit {
  /** One for each input. */
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** Newton's method doubles its digits at every step; from zero it needs a few. */
const steps = 40;

/** Solves `matrix · x = vector` by Gauss–Jordan elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const divisor = pivot[at] ?? 1;
    for (const column of pivot.keys()) pivot[column] = (pivot[column] ?? 0) / divisor;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[at] ?? 0;
      for (const column of row.keys()) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

/**
 * Logistic regression by Newton's method.
 * @param ridge keeps a coefficient small where few examples hold it; the constant is free.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): LogisticFit {
  const rows = examples.map(({ inputs, outcome, weight }) => ({ row: [...inputs, 1], outcome, weight }));
  const size = rows[0]?.row.length ?? 1;
  const penalties = Array.from({ length: size }, (_, at) => (at === size - 1 ? 1e-9 : ridge));
  let values = penalties.map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = values.map((value, at) => -(penalties[at] ?? 0) * value);
    const curvature = penalties.map((penalty, at) => penalties.map((_, to) => (at === to ? penalty : 0)));
    for (const { row, outcome, weight } of rows) {
      const sum = row.reduce((total, input, at) => total + input * (values[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      for (const [at, input] of row.entries()) {
        gradient[at] = (gradient[at] ?? 0) + weight * (Number(outcome) - likely) * input;
        const line = curvature[at] ?? [];
        for (const [to, other] of row.entries())
          line[to] = (line[to] ?? 0) + weight * likely * (1 - likely) * input * other;
      }
    }
    const change = solve(curvature, gradient);
    values = values.map((value, at) => value + (change[at] ?? 0));
  }
  return { coefficients: values.slice(0, -1), constant: values.at(-1) ?? 0 };
}
