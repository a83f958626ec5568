import type { ComponentChildren, Ref } from 'preact';

/** The level of a heading on this page. */
export type Level = 1 | 2 | 3 | 4;

type Props = { level: Level; children: ComponentChildren; focusRef?: Ref<HTMLHeadingElement> };

/** A heading of any level; with `focusRef` it can take the focus when a step begins. */
export function Heading({ level, children, focusRef }: Props) {
  const Tag = `h${level}` as const;
  return focusRef ? (
    <Tag ref={focusRef} tabIndex={-1}>
      {children}
    </Tag>
  ) : (
    <Tag>{children}</Tag>
  );
}

/** The level of a heading one step further down. // below(1) => 2 */
export function below(level: Level): Level {
  return level === 4 ? 4 : ((level + 1) as Level);
}
