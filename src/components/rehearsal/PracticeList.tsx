import { fill, sayDay } from '../../i18n/say.ts';
import { spokenMark, type View } from './view.ts';

/** All push-backs: how the last answer was, and when each comes back. */
export function PracticeList(view: View) {
  const { say, locale, practice, script } = view;
  const { states, turns } = say.practice;
  const lang = spokenMark(view);
  const turnOf = (id: string) => {
    const turn = practice.turns.get(id);
    if (turn === undefined || turn === 'done') return turns.done;
    return turn === practice.today ? turns.today : fill(turns.day, { day: sayDay(locale, turn, 'short') });
  };
  return (
    <details class="practice-list">
      <summary>{say.practice.list}</summary>
      <ul>
        {script.objections.map(({ id, says }) => {
          const mark = practice.attempts[id]?.at(-1)?.mark ?? 'new';
          return (
            <li key={id}>
              <button
                type="button"
                class="link-button"
                aria-label={fill(say.practice.try, { line: says[0] ?? '' })}
                onClick={() => practice.show(id)}
              >
                <span lang={lang}>{says[0]}</span>
              </button>
              <span class="hint">
                {states[mark]} · {turnOf(id)}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
