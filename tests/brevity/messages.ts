import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CompiledRules } from '../../src/domain/brevity/compile.ts';
import { type Mark, readText } from '../../src/domain/brevity/read.ts';
import type { Kind } from '../../src/domain/brevity/rule.ts';
import type { Language } from './sheets.ts';

/** A message as a human read it; see the head of messages.fr.yaml for what the labels mean. */
export type Message = {
  id: string;
  text: string;
  good: boolean;
  reasons: number;
  held?: boolean;
  opens?: { kind: Kind; piece: string }[];
};

/** The labelled messages of a language. */
export function messagesOf(language: Language): Message[] {
  const file = new URL(`messages.${language}.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as { messages: Message[] }).messages;
}

/** What was found, what of it is right, what there was to find. */
export type Tally = { found: number; right: number; wanted: number; met: number };

const empty = (): Tally => ({ found: 0, right: 0, wanted: 0, met: 0 });

/** Of what was found, the share that is right. */
export function precision({ found, right }: Tally): number {
  return found === 0 ? 1 : right / found;
}

/** Of what there was to find, the share that was found. */
export function recall({ wanted, met }: Tally): number {
  return wanted === 0 ? 1 : met / wanted;
}

function meets(text: string, mark: Mark, { kind, piece }: { kind: Kind; piece: string }): boolean {
  const start = text.indexOf(piece);
  return mark.kind === kind && mark.start < start + piece.length && start < mark.end;
}

/** How the rules did on some messages: as a whole (does it open a discussion?), on their pieces by kind, on the number of reasons. */
export function measure(messages: readonly Message[], rules: CompiledRules) {
  const whole = empty();
  const pieces = empty();
  const byKind = new Map<Kind, Tally>();
  const misses: string[] = [];
  let counted = 0;
  for (const { id, text, good, reasons, opens = [] } of messages) {
    const reading = readText(text, rules);
    const isBad = reading.marks.length > 0;
    whole.found += Number(isBad);
    whole.wanted += Number(!good);
    whole.right += Number(isBad && !good);
    whole.met += Number(isBad && !good);
    counted += Number(Math.min(2, reading.reasons) === Math.min(2, reasons));
    if (Math.min(2, reading.reasons) !== Math.min(2, reasons))
      misses.push(`${id}: ${reading.reasons} reasons, not ${reasons}`);
    const tallyOf = (kind: Kind) => {
      const tally = byKind.get(kind) ?? empty();
      byKind.set(kind, tally);
      return tally;
    };
    for (const mark of reading.marks) {
      const right = opens.some((open) => meets(text, mark, open));
      for (const tally of [pieces, tallyOf(mark.kind)]) {
        tally.found += 1;
        tally.right += Number(right);
      }
      if (!right) misses.push(`${id}: marked for nothing, ${mark.rule}: ${text.slice(mark.start, mark.end)}`);
    }
    for (const open of opens) {
      const met = reading.marks.some((mark) => meets(text, mark, open));
      for (const tally of [pieces, tallyOf(open.kind)]) {
        tally.wanted += 1;
        tally.met += Number(met);
      }
      if (!met) misses.push(`${id}: not found, ${open.kind}: ${open.piece}`);
    }
  }
  return { whole, pieces, byKind, reasons: counted / messages.length, misses };
}
