export type Matrix = readonly (readonly number[])[];

/**
 * Lower triangle L with L Lᵀ = matrix, for a symmetric positive definite matrix;
 * null when it is not positive definite (or not finite).
 */
export function cholesky(matrix: Matrix): Matrix | null {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const current: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? current : lower[j];
      let rest = row[j];
      for (let k = 0; k < j; k++) rest -= current[k] * other[k];
      if (j < i) {
        current.push(rest / other[j]);
      } else {
        if (!(rest > 0 && rest < Number.POSITIVE_INFINITY)) return null;
        current.push(Math.sqrt(rest));
      }
    }
    lower.push(current);
  }
  return lower;
}

/** The solution x of L Lᵀ x = right, for the lower triangle that `cholesky` gave. */
export function choleskySolve(lower: Matrix, right: readonly number[]): number[] {
  const x = [...right];
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix; null when it is not positive definite. */
export function inverse(matrix: Matrix): number[][] | null {
  const lower = cholesky(matrix);
  if (lower === null) return null;
  return matrix.map((_, i) =>
    choleskySolve(
      lower,
      matrix.map((_, j) => (i === j ? 1 : 0)),
    ),
  );
}
