import type { PlanFacts } from '../domain/plan/facts.ts';
import type { TypedSum } from './plan-facts.ts';

/** A checklist as its own record keeps it, as far as a plan reads it. */
type Checked = {
  readonly path?: string | undefined;
  readonly points: Readonly<Record<string, { readonly mark?: string | undefined; readonly note: string }>>;
  readonly notice: { readonly amount: string; readonly unit: string };
};

/** What is at stake as its own record keeps it, as far as a plan reads it. */
type Typed = {
  readonly owed: readonly { amount: string; currency: string; day: string; is: string; number: string }[];
  readonly done: readonly { amount: string; currency: string; what: string }[];
  readonly paid: readonly { amount: string; currency: string; what: string }[];
  readonly answered: string;
};

/**
 * What the checklist hands the plan: the points of the reader's way through it that are a problem or to do, in their order, and
 * whether the contract's notice is missing. Undefined before a way was chosen.
 */
export function checklistFactOf(
  { path, points, notice }: Checked,
  pointsOf: Readonly<Record<string, readonly string[]>>,
): PlanFacts['checklist'] {
  if (path === undefined) return undefined;
  const open = (pointsOf[path] ?? []).flatMap((id) => {
    const { mark, note = '' } = points[id] ?? {};
    if (mark !== 'problem' && mark !== 'to-do') return [];
    return [{ id, state: mark === 'problem' ? ('problem' as const) : ('todo' as const), note }];
  });
  return { points: open, answerMissing: path === 'contract' && notice.amount.trim() === '' && notice.unit === '' };
}

/** What is at stake as sums of a plan. Undefined before anything was entered or asked. */
export function sumsOf({ owed, done, paid, answered }: Typed): TypedSum[] | undefined {
  const sums: TypedSum[] = [
    ...paid.map(({ amount, currency, what }) => ({ act: 'deliver' as const, amount, currency, name: what, day: '' })),
    ...done.map(({ amount, currency, what }) => ({ act: 'bill' as const, amount, currency, name: what, day: '' })),
    ...owed.map(({ amount, currency, day, is, number }) => ({
      act: 'collect' as const,
      ...{ amount, currency, name: number },
      // The other kind of day is the one the law counts from: it is not when the sum is due.
      day: is === 'due' ? day : '',
    })),
  ].filter(({ amount, name }) => `${amount}${name}`.trim() !== '');
  return sums.length > 0 || answered === 'yes' ? sums : undefined;
}
