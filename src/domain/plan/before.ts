import { type PlanFacts, stakeActs } from './facts.ts';
import { ownText, type Step } from './step.ts';

/** What is still to do before speaking: the wait, the contract, the money in its order, what the verdict secures. */
export function beforeSteps(facts: PlanFacts): Step[] {
  return [...coolingSteps(facts), ...contractSteps(facts), ...moneySteps(facts), ...secureSteps(facts)];
}

// After a red line nobody is asked to wait.
function coolingSteps({ cooling, today, redLine }: PlanFacts): Step[] {
  return cooling && !redLine ? [{ code: 'cooling', day: cooling.end, past: cooling.end <= today, to: 'cooling' }] : [];
}

function contractSteps({ checklist }: PlanFacts): Step[] {
  if (!checklist) return [{ code: 'no-checklist', to: 'checklist' }];
  const { points, answerMissing } = checklist;
  const missing: Step[] = answerMissing ? [{ code: 'no-answer', to: 'checklist' }] : [];
  // A problem weighs more than a point nobody has looked at yet.
  const ordered = [...points].sort((one, other) => Number(other.state === 'problem') - Number(one.state === 'problem'));
  const open = ordered.map(
    ({ id, state, note }): Step => ({ code: 'point', id, state, text: ownText(note), to: 'checklist' }),
  );
  return [...missing, ...open];
}

function moneySteps({ stakes }: PlanFacts): Step[] {
  if (!stakes) return [{ code: 'no-stakes', to: 'money' }];
  if (stakes.length === 0) return [{ code: 'nothing-open', to: 'money' }];
  const ordered = [...stakes].sort(
    (one, other) =>
      stakeActs.indexOf(one.act) - stakeActs.indexOf(other.act) || (one.due ?? '~').localeCompare(other.due ?? '~'),
  );
  return ordered.map(({ act, name, money, due }) => ({
    code: 'stake',
    state: act,
    text: ownText(name),
    money: money && { kind: 'shown', value: money },
    day: due,
    to: 'money',
  }));
}

function secureSteps({ verdict }: PlanFacts): Step[] {
  return (verdict?.secure ?? []).map((id) => ({ code: 'secure', id }));
}
