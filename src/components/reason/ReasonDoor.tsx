import type { reason } from '../../i18n/fr/reason.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import { Door } from '../site/Door.tsx';
import { fetchOnce } from '../site/fetch-json.ts';
import type { ReasonData } from './reason-data.ts';

type Props = { say: typeof reason.door; data: string };

async function load(address: string) {
  const [{ ReasonTool: Tool }, data] = await Promise.all([import('./ReasonTool.tsx'), fetchOnce<ReasonData>(address)]);
  data.styles.forEach(adoptStyles);
  return { Tool, data };
}

/** The door of the one-reason picker in its chapter. */
export function ReasonDoor({ say, data: address }: Props) {
  return (
    <Door say={say} load={() => load(address)} shows={/\/(?:reason|message|quiz)$/}>
      {({ Tool, data }, begun) => <Tool data={data} begun={begun} />}
    </Door>
  );
}
