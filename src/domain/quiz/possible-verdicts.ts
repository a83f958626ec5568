import { type Answers, openOptions, raisedClearly } from './answers.ts';
import { possibleExposures } from './exposure.ts';
import type { OptionId } from './questions.ts';
import { possibleForces, redLineState } from './strain.ts';
import { judge, likeForce, type Ruling, type Situation, type Verdict, verdicts } from './verdict.ts';

/** What the rules look at in the part of the quiz about mending things. */
type Repair = Pick<Situation, 'raised' | 'response' | 'myPart' | 'takeAgain'>;

/** Every combination of repair answers that the answers given leave open. */
export function openRepairs(answers: Answers): readonly Repair[] {
  const talks = (openOptions('raised', answers) as OptionId<'raised'>[]).flatMap((raised) =>
    openResponses(raised, answers).map((response) => ({ raised, response })),
  );
  const parts = openOptions('my-part', answers) as OptionId<'my-part'>[];
  const wishes = openOptions('take-again', answers) as OptionId<'take-again'>[];
  return talks.flatMap((talk) =>
    parts.flatMap((myPart) => wishes.map((takeAgain) => ({ ...talk, myPart, takeAgain }))),
  );
}

function openResponses(raised: OptionId<'raised'>, answers: Answers): readonly (OptionId<'response'> | undefined)[] {
  if (!raisedClearly(raised)) return [undefined];
  return openOptions('response', { ...answers, raised }) as OptionId<'response'>[];
}

/**
 * Calls back with the ruling of every situation that the answers leave open, each kind once; stops at `true`. Winds that
 * no rule tells apart are one kind, named by the strongest of them; with `everyForce` each is a kind of its own.
 */
export function someRuling(
  answers: Answers,
  test: (ruling: Ruling, situation: Situation) => boolean,
  everyForce = false,
): boolean {
  const red = redLineState(answers);
  const exposures = possibleExposures(answers);
  const all = possibleForces(answers);
  const forces = everyForce ? all : [...new Set(all.map(likeForce))];
  return openRepairs(answers).some((repair) =>
    exposures.some((exposure) => {
      const calm = forces.some((force) => pass(test, { ...repair, exposure, force, redLine: false }));
      return calm || (red !== 'none' && pass(test, { ...repair, exposure, force: 0, redLine: true }));
    }),
  );
}

function pass(test: (ruling: Ruling, situation: Situation) => boolean, situation: Situation): boolean {
  return test(judge(situation), situation);
}

/**
 * The verdicts still possible, mildest first: each is reached by some completion of the answers, and every completion's
 * verdict is among them. Missing answers and “I don't know” count the same.
 */
export function possibleVerdicts(answers: Answers): readonly Verdict[] {
  if (redLineState(answers) === 'crossed') return ['leave-now'];
  const found = new Set<Verdict>();
  someRuling(answers, ({ verdict }) => found.add(verdict).size === verdicts.length);
  return verdicts.filter((verdict) => found.has(verdict));
}
