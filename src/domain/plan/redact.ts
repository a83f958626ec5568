import type { Plan, Step } from './step.ts';

const MASKED = { kind: 'masked' } as const;

/**
 * The plan for somebody else's eyes: every word and amount of the reader's masked, notes left out. Codes and days stay: they
 * are what a lawyer or a friend needs.
 */
export function redacted({ sections }: Plan): Plan {
  return {
    sections: sections
      .filter(({ name }) => name !== 'note')
      .map(({ name, steps }) => ({ name, steps: steps.map(maskedStep) })),
  };
}

// Built up from what may be shown, so that whatever a step will carry one day stays out until it is named here.
function maskedStep({ code, id, day, state, reason, text, money, done, past, to }: Step): Step {
  const isNote = code === 'point';
  return {
    ...{ code, id, day, state, reason, done, past, to },
    ...(text && !isNote ? { text: MASKED } : {}),
    ...(money ? { money: MASKED } : {}),
  };
}
