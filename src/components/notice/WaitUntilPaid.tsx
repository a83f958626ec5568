import type { Wait } from '../../domain/notice/wait.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { Shown } from './shown.ts';

/** What waiting until the client has paid would mean: the day to announce, the end it gives, its cost in days. */
export function WaitUntilPaid(shown: Shown) {
  const { wait } = shown.outcome.answer;
  if (wait === undefined) return null;
  return <p class="notice-wait">{sentences(shown, wait).join(' ')}</p>;
}

function sentences({ locale, data, outcome }: Shown, wait: Wait): string[] {
  const say = data.answer.owed;
  const words = say.wait;
  const day = (value: string) => sayDay(locale, value);
  if (wait.kind === 'unknown') return [words.unknown];
  const due = day(wait.lastDue);
  if (wait.kind === 'past-end') return [fill(words['past-end'], { due, end: day(wait.end) })];
  if (wait.kind === 'renews') return [fill(words.renews, { due, objectBy: day(wait.objectBy) })];
  if (wait.kind === 'overdue' || wait.kind === 'already') return [fill(words[wait.kind], { due })];
  const said = [fill(words.announce, { due, announce: day(wait.announce) })];
  if (wait.kind === 'open') said.push(words.question);
  else {
    const { costs = 0, by } = wait;
    const cost = costs > 0 ? fill(words.more, { days: sayDays(locale, costs, say) }) : words.same;
    said.push(fill(words.end, { end: day(by.end), cost }));
    const target = outcome.backwards?.target;
    if (target) said.push(fill(by.end <= target ? words.keeps : words.misses, { target: day(target) }));
  }
  return wait.someLate ? [...said, words.someLate] : said;
}
