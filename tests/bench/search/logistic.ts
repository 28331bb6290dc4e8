export interface Example {
  /** By name; what is not named is 0. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly outcome: boolean;
  /** How often it counts. */
  readonly weight: number;
  /** What is added to its log odds whatever the fit. */
  readonly given?: number;
}

export interface LogisticFit {
  /** One for each input that an example names. */
  readonly coefficients: Readonly<Record<string, number>>;
  readonly constant: number;
}

/** An input with the examples that have it. */
interface Column {
  readonly name: string;
  readonly penalty: number;
  readonly cells: readonly { readonly row: number; readonly input: number }[];
  coefficient: number;
}

const mostSweeps = 2_000;
/** A sweep that changes no coefficient by more is the last. */
const still = 1e-6;
/** One step goes no further: far from the best the curve says too little of it. */
const longestStep = 2;

function columnsOf(examples: readonly Example[], ridge: number): Column[] {
  const cells = new Map<string, { row: number; input: number }[]>();
  for (const [row, { inputs }] of examples.entries()) {
    for (const [name, input] of Object.entries(inputs)) {
      if (input === 0) continue;
      const list = cells.get(name);
      if (list) list.push({ row, input });
      else cells.set(name, [{ row, input }]);
    }
  }
  const named = Array.from(cells, ([name, list]) => ({
    name,
    penalty: ridge,
    cells: list,
    coefficient: 0,
  }));
  const constant = examples.map((_, row) => ({ row, input: 1 }));
  return [{ name: '', penalty: 1e-9, cells: constant, coefficient: 0 }, ...named];
}

/** A step of Newton's method along one coefficient; `sums` are kept up. */
function improve(column: Column, examples: readonly Example[], sums: Float64Array): number {
  let gradient = -column.penalty * column.coefficient;
  let curvature = column.penalty;
  for (const { row, input } of column.cells) {
    const { outcome, weight } = examples[row] as Example;
    const likely = 1 / (1 + Math.exp(-(sums[row] as number)));
    gradient += weight * (Number(outcome) - likely) * input;
    curvature += weight * likely * (1 - likely) * input * input;
  }
  const change = Math.max(-longestStep, Math.min(longestStep, gradient / curvature));
  column.coefficient += change;
  for (const { row, input } of column.cells) sums[row] = (sums[row] as number) + change * input;
  return Math.abs(change);
}

/**
 * Logistic regression, one coefficient after the other: each example has few of many inputs.
 * @param ridge keeps a coefficient small where few examples hold it; the constant is free.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): LogisticFit {
  const columns = columnsOf(examples, ridge);
  const sums = Float64Array.from(examples, ({ given = 0 }) => given);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const changes = columns.map((column) => improve(column, examples, sums));
    if (Math.max(...changes) < still) break;
  }
  const [constant, ...others] = columns;
  return {
    coefficients: Object.fromEntries(others.map(({ name, coefficient }) => [name, coefficient])),
    constant: constant?.coefficient ?? 0,
  };
}
