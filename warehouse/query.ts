/** A SELECT as data. Expressions are texts that the dialects and `write.ts` have made. */
export interface Select {
  /** Name and expression of each column. */
  readonly columns: readonly (readonly [name: string, expression: string])[];
  readonly from: string;
  readonly where?: readonly string[];
  readonly groupBy?: readonly string[];
  readonly orderBy?: readonly string[];
  /** Another SELECT with the same columns, combined by UNION ALL. */
  readonly and?: Select;
}

/** A named step of a query, and what it does. */
export interface Step {
  readonly name: string;
  readonly comment: string;
  readonly select: Select;
}

/** A query: steps, each reading from earlier ones, and the final SELECT. */
export interface Query {
  /** Name of the file. */
  readonly name: string;
  /** Comment lines: result and use of the query. */
  readonly comment: readonly string[];
  readonly steps: readonly Step[];
  readonly select: Select;
}

/** The text of a query, ending with a semicolon; `before` stands between the comment and the query. */
export function sqlOf({ comment, steps, select }: Query, before: readonly string[] = []): string {
  const last = selectLines(select);
  const whole =
    steps.length === 0
      ? last
      : [
          'WITH',
          ...steps.flatMap((step, i) => [
            `-- ${step.comment}`,
            `${step.name} AS (`,
            ...selectLines(step.select).map((line) => `  ${line}`),
            i === steps.length - 1 ? ')' : '),',
          ]),
          ...last,
        ];
  return `${[...comment.map((line) => `-- ${line}`), ...before, ...whole].join('\n')};\n`;
}

function selectLines({ columns, from, where = [], groupBy = [], orderBy = [], and }: Select): string[] {
  return [
    'SELECT',
    ...columns.map(([name, expression], i) => {
      const written = expression === name ? name : `${expression} AS ${name}`;
      return `  ${written}${i < columns.length - 1 ? ',' : ''}`;
    }),
    `FROM ${from}`,
    ...where.map((condition, i) => `${i === 0 ? 'WHERE' : '  AND'} ${condition}`),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(', ')}`] : []),
    ...(orderBy.length > 0 ? [`ORDER BY ${orderBy.join(', ')}`] : []),
    ...(and === undefined ? [] : ['UNION ALL', ...selectLines(and)]),
  ];
}
