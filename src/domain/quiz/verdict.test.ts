import { describe, expect, test } from 'vitest';
import { openRepairs } from './possible-verdicts.ts';
import { questionOf } from './questions.ts';
import { judge, likeForce, type Situation, severity } from './verdict.ts';

const still: Situation = {
  redLine: false,
  force: 8,
  exposure: 'low',
  raised: 'once',
  response: 'unchanged',
  myPart: 'no',
  takeAgain: 'no',
};

// One line per clause of the nine rules, and per border of each threshold.
const examples: [string, Partial<Situation>, string][] = [
  [
    '1 a red line goes before everything',
    { redLine: true, raised: 'move-on', myPart: 'several' },
    'red-line leave-now',
  ],
  ['2 wanting to move on needs no fault', { raised: 'move-on', force: 0, takeAgain: 'yes' }, 'move-on leave'],
  ['2 goes before my part', { raised: 'move-on', myPart: 'several', force: 0 }, 'move-on leave'],
  ['2 with much at stake', { raised: 'move-on', exposure: 'high' }, 'move-on prepare'],
  ['3 my own missed dates, force 9', { myPart: 'several', force: 9 }, 'my-part reset'],
  ['3 not from force 10', { myPart: 'several', force: 10 }, 'time-to-go leave'],
  ['3 not for a single slip', { myPart: 'once', force: 9 }, 'time-to-go leave'],
  ['3 goes before a light wind', { myPart: 'several', force: 0, takeAgain: 'yes' }, 'my-part reset'],
  ['4 a light wind', { force: 3, takeAgain: 'conditions' }, 'light-wind keep'],
  ['4 not at force 4', { force: 4, takeAgain: 'yes' }, 'last-offer reset'],
  ['4 not if I would not take them again', { force: 3 }, 'last-offer reset'],
  ['5 nothing said yet', { raised: 'not-yet', response: undefined, force: 9 }, 'not-raised reset'],
  ['5 only hinted', { raised: 'hinted', response: undefined, force: 12, takeAgain: 'conditions' }, 'not-raised reset'],
  ['5 except force 10 and never again', { raised: 'not-yet', response: undefined, force: 10 }, 'time-to-go leave'],
  ['6 mended, force 6', { response: 'fixed', force: 6 }, 'fixed keep'],
  ['6 mended, force 7', { response: 'fixed', force: 7 }, 'fixed reset'],
  ['6 mended, force 12', { response: 'fixed', force: 12 }, 'fixed reset'],
  ['7 better, then back again, force 5', { response: 'back-again', force: 5 }, 'back-again reset'],
  ['7 not at force 6', { response: 'back-again', force: 6 }, 'time-to-go leave'],
  ['8 a last offer, force 3', { response: 'worse', force: 3 }, 'last-offer reset'],
  ['8 a last offer, force 6 and yes', { force: 6, takeAgain: 'yes' }, 'last-offer reset'],
  ['8 not with conditions', { force: 6, takeAgain: 'conditions' }, 'time-to-go leave'],
  ['8 not at force 7', { force: 7, takeAgain: 'yes' }, 'time-to-go leave'],
  ['9 time to go', {}, 'time-to-go leave'],
  ['9 with much at stake', { exposure: 'high' }, 'time-to-go prepare'],
];

// Every situation there is: the rules are few enough to be tried whole.
const situations = questionOf('raised').options.flatMap(({ id: raised }) =>
  questionOf('my-part').options.flatMap(({ id: myPart }) =>
    questionOf('take-again').options.flatMap(({ id: takeAgain }) =>
      responsesTo(raised).flatMap((response) =>
        (['low', 'high'] as const).map((exposure) => ({ raised, myPart, takeAgain, response, exposure }) as Situation),
      ),
    ),
  ),
);

function responsesTo(raised: string): (string | undefined)[] {
  const clearly = raised === 'once' || raised === 'several';
  return clearly ? questionOf('response').options.map(({ id }) => id) : [undefined];
}

describe('the nine rules', () => {
  test.each(examples)('%s', (_, changed, expected) => {
    const { rule, verdict } = judge({ ...still, ...changed });
    expect(`${rule} ${verdict}`).toBe(expected);
  });

  test('a stronger wind never makes the verdict milder, in all situations', () => {
    for (const situation of situations) {
      const strengths = Array.from(
        { length: 13 },
        (_, force) => severity[judge({ ...situation, redLine: false, force }).verdict],
      );
      strengths.push(severity[judge({ ...situation, redLine: true, force: 12 }).verdict]);
      expect(strengths, JSON.stringify(situation)).toEqual([...strengths].sort((a, b) => a - b));
    }
  });

  test('exposure never turns an exit into keep or reset, nor the other way round, in all situations', () => {
    for (const situation of situations) {
      for (let force = 0; force <= 12; force++) {
        const [low, high] = (['low', 'high'] as const).map((exposure) =>
          judge({ ...situation, redLine: false, force, exposure }),
        );
        expect(high?.rule).toBe(low?.rule);
        expect(severity[high?.verdict ?? 'keep']).toBe(severity[low?.verdict ?? 'keep']);
      }
    }
  });
});

test('every wind is judged like the strongest wind of its kind, whatever else is known', () => {
  const forces = Array.from({ length: 13 }, (_, force) => force);
  const others = openRepairs({}).flatMap((repair) =>
    (['low', 'high'] as const).map((exposure) => ({ ...repair, exposure, redLine: false })),
  );
  for (const situation of others) {
    expect(forces.map((force) => judge({ ...situation, force }))).toEqual(
      forces.map((force) => judge({ ...situation, force: likeForce(force) })),
    );
  }
  expect(forces.map(likeForce)).toEqual([3, 3, 3, 3, 5, 5, 6, 9, 9, 9, 12, 12, 12]);
});
