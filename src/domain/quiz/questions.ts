import { questions } from './question-list.ts';

/** How badly an answer strains or exposes the reader: 0 fine · 1 friction · 2 serious · 3 severe. */
export type Level = 0 | 1 | 2 | 3;

/** What a question is about. The first four are the strain groups; a reset is focused on one of them. */
export type Group = 'respect' | 'money' | 'time' | 'clarity' | 'repair' | 'exposure' | 'moment';

/** What cannot be weighed against anything else: the reader's safety, or the law. */
export type RedLine = 'safety' | 'legality';

/** One possible answer. Only strain and exposure answers have a level. */
export interface Option {
  readonly id: string;
  readonly level?: Level;
  readonly redLine?: RedLine;
}

/** One question of the quiz, its options from best to worst. */
export interface Question {
  readonly id: string;
  readonly group: Group;
  readonly options: readonly Option[];
}

type Questions = (typeof questions)[number];

/** The identifier of a question. */
export type QuestionId = Questions['id'];

/** The identifiers of one question's options. `OptionId<'my-part'>` // => 'no' | 'once' | 'several' */
export type OptionId<Q extends QuestionId> = Extract<Questions, { id: Q }>['options'][number]['id'];

/** The identifiers, in the order in which they are asked. */
export const questionIds: readonly QuestionId[] = questions.map(({ id }) => id);

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

/** The question of that name. */
export function questionOf(id: QuestionId): Question {
  return byId.get(id) as Question;
}

/** One option of a question, or undefined when it has none of that name. */
export function optionOf(id: QuestionId, option: string | undefined): Option | undefined {
  return questionOf(id).options.find((candidate) => candidate.id === option);
}

const strainGroups: readonly Group[] = ['respect', 'money', 'time', 'clarity'];

/** The eight questions that make the wind. */
export const strainIds = questionIds.filter((id) => strainGroups.includes(questionOf(id).group));

/** The four questions about what leaving would cost. */
export const exposureIds = questionIds.filter((id) => questionOf(id).group === 'exposure');
