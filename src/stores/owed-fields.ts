/** The rows for what a client owes: few enough to be typed by hand. */
export const owedRows = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
] as const;

/** One row's number, as it stands in the names of its fields. */
export type OwedRow = (typeof owedRows)[number];

/** One sum a client owes, as it was typed. `is` says what its day is: the due date, or the day the law counts from. */
export interface OwedTyped {
  readonly amount: string;
  readonly currency: string;
  readonly day: string;
  readonly is: 'due' | 'law';
  /** The number of the invoice; may be empty. */
  readonly number: string;
}

const named = <Name extends string>(names: readonly Name[]) =>
  owedRows.flatMap((row) => names.map((name) => `${name}${row}` as const));

/** The typed fields of all rows: `owedAmount1`, `owedCurrency1`, `owedDay1`, `owedNumber1`, and so on. */
export const owedTyped = named(['owedAmount', 'owedCurrency', 'owedDay', 'owedNumber']);

/** Whether a row's date is the due date or the day the law counts from. */
export const owedChoices = Object.fromEntries(
  named(['owedIs']).map((name) => [name, ['due', 'law'] as const]),
) as unknown as Record<`owedIs${OwedRow}`, readonly ['due', 'law']>;
