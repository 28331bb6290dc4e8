/**
 * Normalised discounted cumulative gain at `k`: gain 2^grade − 1, discount log2(rank + 1), divided by the best
 * order's. `ranked` holds ids, best first; `grades` maps an id to its grade, absent means 0. Gives 0–1, and 0 where
 * nothing is graded above 0.
 */
export function ndcgAt(
  k: number,
  ranked: readonly string[],
  grades: Readonly<Record<string, number>>,
): number {
  const ideal = discounted(
    Object.values(grades).sort((a, b) => b - a),
    k,
  );
  return ideal === 0
    ? 0
    : discounted(
        ranked.map((id) => grades[id] ?? 0),
        k,
      ) / ideal;
}

function discounted(gradesInOrder: readonly number[], k: number): number {
  return gradesInOrder.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
