import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CompiledRules, compileRules } from '../../domain/brevity/compile.ts';
import { type Reading, readText } from '../../domain/brevity/read.ts';
import type { RuleSheet } from '../../domain/brevity/rule.ts';

/** A text with what was read in it. */
export type ReadText = { text: string; reading: Reading; compiled: CompiledRules };

// Long enough that nothing is read between two keys of someone who types, short enough to seem at once.
const AFTER = 250;

/** Reads a text a moment after it last changed, so that a key never waits for the reading. */
export function useReading(text: string, rules: RuleSheet): ReadText {
  const compiled = useMemo(() => compileRules(rules), [rules]);
  const read = (): ReadText => ({ text, reading: readText(text, compiled), compiled });
  const [last, setLast] = useState<ReadText>(read);
  useEffect(() => {
    if (last.text === text && last.compiled === compiled) return;
    const timer = setTimeout(() => setLast(read()), AFTER);
    return () => clearTimeout(timer);
  }, [text, compiled]);
  return last;
}

/**
 * The same words a little later, once they have stopped changing: what may be announced without talking over the typing.
 * What stood there from the beginning is not announced.
 */
export function useSettled(words: string, after: number): string {
  const [settled, setSettled] = useState('');
  const first = useRef(words);
  useEffect(() => {
    if (words === first.current) return;
    const timer = setTimeout(() => setSettled(words), after);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
