/** The rows for what a client owes: few enough to be typed by hand. */
export const owedRows = ['1', '2', '3', '4', '5'] as const;

/** One row's number, as it stands in the names of its fields. */
export type OwedRow = (typeof owedRows)[number];

const named = <Name extends string>(names: readonly Name[]) =>
  owedRows.flatMap((row) => names.map((name) => `${name}${row}` as const));

/** The typed fields of all rows: `owedAmount1`, `owedCurrency1`, `owedDay1`, and so on. */
export const owedTyped = named(['owedAmount', 'owedCurrency', 'owedDay']);

/** Whether a row's date is the due date or the day the law counts from. */
export const owedChoices = Object.fromEntries(
  named(['owedIs']).map((name) => [name, ['due', 'law'] as const]),
) as unknown as Record<`owedIs${OwedRow}`, readonly ['due', 'law']>;
