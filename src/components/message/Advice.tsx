import type { View } from './view.ts';

/** What the quiz for this client says about sending anything at all. It never blocks. */
export function Advice({ say, links, composer }: View) {
  const { redLine, verdict, occasion, acts } = composer;
  if (redLine) {
    return (
      <div class="notice-line">
        <p>
          {say.advice.redLine} <a href={links.unsafe}>{say.advice.safety}</a>.
        </p>
      </div>
    );
  }
  if (verdict !== 'reset' && verdict !== 'keep') return null;
  const isRepair = occasion === 'repair';
  const text = verdict === 'keep' ? say.advice.keep : isRepair ? say.advice.reset : say.advice.resetOther;
  return (
    <div class="notice-line">
      <p>{text}</p>
      <button type="button" class="link-button" onClick={() => acts.open(isRepair ? 'goodbye' : 'repair')}>
        {isRepair ? say.advice.goodbye : say.advice.repair}
      </button>
    </div>
  );
}
