import type { Asks } from '../../domain/notice/asks.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import { type FieldSheet, idOf } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';

type Props = FieldSheet & { say: NoticeData['fields']; asks: Asks };
type Choice = {
  asked: boolean;
  name: 'payPeriod' | 'takesMostWork' | 'serviceYears' | 'established';
  legend: string;
  hint?: string;
  options: Record<string, string>;
};

/** The closed questions of a country's law, nothing chosen beforehand. */
export function LawChoices({ say, asks, form, change }: Props) {
  const yesNo = { yes: say.yes, no: say.no };
  const choices: Choice[] = [
    { asked: asks.payPeriod, name: 'payPeriod', legend: say.payPeriod, options: say.payPeriods },
    { asked: asks.takesMostWork, name: 'takesMostWork', legend: say.takesMostWork, options: yesNo },
    {
      asked: asks.serviceYears,
      name: 'serviceYears',
      legend: say.serviceYears,
      hint: say.serviceYearsHint,
      options: say.serviceYearsOptions,
    },
    {
      asked: asks.established,
      name: 'established',
      legend: say.established,
      hint: say.establishedHint,
      options: yesNo,
    },
  ];
  return (
    <>
      {choices
        .filter(({ asked }) => asked)
        .map(({ name, legend, hint, options }) => (
          <div class="field" key={name}>
            <RadioGroup
              name={idOf(name)}
              legend={legend}
              hint={hint}
              options={Object.entries(options).map(([value, label]) => ({ value, label }))}
              value={form[name]}
              onChange={(value) => change({ [name]: value } as Partial<NoticeForm>)}
            />
          </div>
        ))}
    </>
  );
}
