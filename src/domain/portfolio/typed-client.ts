/** A line of the form, every cell as it was typed. */
export interface TypedClient {
  readonly name: string;
  readonly hours: string;
  readonly income: string;
  readonly trouble: string;
}

/** The cells of a line. */
export type ClientField = keyof TypedClient;

/** Whether nothing at all was typed in a line: it is no client, and no fault. */
export function isBlank({ name, hours, income }: TypedClient): boolean {
  return [name, hours, income].every((text) => text.trim() === '');
}
