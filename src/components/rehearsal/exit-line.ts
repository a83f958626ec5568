import type { Objection } from '../../domain/rehearsal/objection.ts';

/** The sentence that ends a call on which voices rise: that of the mildest push-back that has one. */
export function exitLineOf(objections: readonly Objection[]): string | undefined {
  return objections.find(({ exitLine }) => exitLine !== undefined)?.exitLine;
}
