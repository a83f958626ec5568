import { type Answers, withAnswer } from '../../src/domain/quiz/answers.ts';
import { canMatter, canStop, nextQuestion } from '../../src/domain/quiz/asking.ts';
import { possibleExposures } from '../../src/domain/quiz/exposure.ts';
import { possibleVerdicts } from '../../src/domain/quiz/possible-verdicts.ts';
import { type QuestionId, questionIds, questionOf } from '../../src/domain/quiz/questions.ts';
import { possibleForces, redLineState } from '../../src/domain/quiz/strain.ts';

/** How many questions somebody is asked until the quiz offers to stop (or ends), and until its end. */
export interface Walk {
  readonly untilOffer: number;
  readonly untilEnd: number;
}

/**
 * Goes through the quiz with ready answers, as somebody would who never goes back. Says the same as asking `nextQuestion`
 * and `canStop` after every answer (a test compares them), in a fraction of the time.
 */
export function walkThrough(answers: Answers): Walk {
  let given: Answers = {};
  let asked = 0;
  let untilOffer: number | undefined;
  for (const id of questionIds) {
    if (!isAsked(id, given)) continue;
    given = withAnswer(given, id, answers[id]);
    asked += 1;
    if (untilOffer === undefined && isSure(given)) untilOffer = asked;
  }
  return { untilOffer: untilOffer ?? asked, untilEnd: asked };
}

const isSure = rememberedBySituation((given: Answers) => possibleVerdicts(given).length === 1);
const askedOf = new Map(questionIds.map((id) => [id, rememberedBySituation((given) => canMatter(id, given))]));

function isAsked(id: QuestionId, given: Answers): boolean {
  return askedOf.get(id)?.(given) ?? false;
}

// Many readers are in the same situation as far as the rules can tell: what is known of it is worked out once.
function rememberedBySituation(ask: (given: Answers) => boolean): (given: Answers) => boolean {
  const known = new Map<string, boolean>();
  return (given) => {
    const { raised, response, 'my-part': myPart, 'take-again': takeAgain } = given;
    const strain = [redLineState(given), possibleForces(given), possibleExposures(given)];
    const situation = [...strain, raised, response, myPart, takeAgain].join(' ');
    const answer = known.get(situation) ?? ask(given);
    known.set(situation, answer);
    return answer;
  };
}

/** The same walk, one question and one offer at a time, as the quiz itself goes. */
export function walkByAsking(answers: Answers): Walk {
  let given: Answers = {};
  let asked = 0;
  let untilOffer: number | undefined;
  for (let id = nextQuestion(given); id !== undefined; id = nextQuestion(given)) {
    given = withAnswer(given, id, answers[id]);
    asked += 1;
    if (untilOffer === undefined && canStop(given)) untilOffer = asked;
  }
  return { untilOffer: untilOffer ?? asked, untilEnd: asked };
}

/** Random answers to every question, each option as likely as the next, with a share of “I don't know”; repeatable. */
export function randomAnswers(count: number, unknownShare: number, redLines: boolean, seed: number): Answers[] {
  const random = randomNumbers(seed);
  const choose = (id: QuestionId) => {
    const options = questionOf(id).options.filter((option) => redLines || option.redLine === undefined);
    const unknown = random() < unknownShare;
    const option = options[Math.floor(random() * options.length)]?.id;
    return unknown ? 'unknown' : option;
  };
  return Array.from({ length: count }, () =>
    questionIds.reduce<Answers>((all, id) => withAnswer(all, id, choose(id)), {}),
  );
}

// Mulberry32: numbers from 0 to 1 that look random and are the same for the same seed.
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
