import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clauseOwed } from '../../domain/brevity/clause-owed.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { $messages } from '../../stores/message-record.ts';
import { $quizRecord } from '../../stores/quiz-record.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { KeptReason } from './KeptReason.tsx';
import { PickReason } from './PickReason.tsx';
import type { ReasonData } from './reason-data.ts';

/** What the opened picker is handed; `begun` when the reader asked for it, so that the focus goes along. */
export type ReasonToolProps = { data: ReasonData; begun: boolean };

/** The one-reason picker: the reason kept for this client, or the choice of one. */
export function ReasonTool({ data, begun }: ReasonToolProps) {
  const { say, files } = data;
  const file = useStore($currentFile);
  const { answers, results } = useStore($quizRecord);
  const draft = useStore($messages).drafts.goodbye;
  const line = draft?.lines.find(({ move }) => move === 'reason');
  const kept = line && line.text !== '' && !line.out ? line.text : undefined;
  const [changing, setChanging] = useState(false);
  const [told, setTold] = useState('');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begun) root.current?.querySelector<HTMLElement>('.reason-pick, .reason-kept')?.focus();
  }, []);
  // Another client has another reason.
  useEffect(() => setChanging(false), [file?.id]);
  const focusNext = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());

  return (
    <div ref={root}>
      <div class="client-switcher">
        <ClientSwitcher say={files} />
      </div>
      {clauseOwed(answers, results.at(-1)?.verdict) && (
        <p class="notice-line">
          {say.clause.text} <a href={`#${say.clause.anchor}`}>{say.clause.link}</a>
        </p>
      )}
      {kept !== undefined && !changing ? (
        <KeptReason
          {...{ data }}
          text={kept}
          language={draft?.language ?? data.locale}
          onChange={() => {
            setChanging(true);
            setTold('');
            focusNext('.reason-pick');
          }}
        />
      ) : (
        <PickReason
          key={file?.id}
          data={data}
          onKept={() => {
            setChanging(false);
            setTold(say.pick.kept);
            focusNext('.reason-kept');
          }}
        />
      )}
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </div>
  );
}
