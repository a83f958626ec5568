import type { Candidate } from '../../domain/notice/candidate.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { Shown } from './shown.ts';

/** Every date that could decide, the one that does marked in words. */
export function WhoDecides({ locale, data, outcome, Heading }: Shown) {
  const say = data.answer;
  const { decision } = outcome.answer;
  if (decision.kind !== 'decided') return null;
  const nameOf = ({ who }: Candidate) => say.who[who];
  return (
    <>
      <Heading>{say.decides}</Heading>
      <table class="notice-table">
        <tbody>
          {decision.candidates.map((candidate) => {
            const decides = candidate === decision.by;
            const remarks = [
              decides ? say.binding : '',
              candidate.waiting ? fill(say.owed.announceOn, { day: sayDay(locale, candidate.waiting.announce) }) : '',
              candidate.remark ? say.remarks[candidate.remark] : '',
            ];
            return (
              <tr key={candidate.who} class={decides ? 'notice-decides' : undefined}>
                <th scope="row">
                  {nameOf(candidate)}
                  <span class="notice-remark">{remarks.filter(Boolean).join(', ')}</span>
                </th>
                <td>{sayDay(locale, candidate.end)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
