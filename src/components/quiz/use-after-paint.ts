import { useEffect, useState } from 'preact/hooks';

/** False for the first picture of a component, true from the next one on: what is below the screen may come then. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
