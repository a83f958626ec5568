import type { ComponentChildren } from 'preact';
import type { Sheet, SheetItem, SheetPart, SheetSection } from '../../domain/plan/sheet.ts';
import type { Locale } from '../../i18n/locales.ts';

type Props = {
  sheet: Sheet;
  locale: Locale;
  /** The level of the logbook's own heading. */
  level: 2 | 3;
  /** Ticks one thing of afterwards; absent where nothing can be ticked. */
  onTick?: ((id: string, done: boolean) => void) | undefined;
  /** What belongs into a part beyond its words, by the part's id. */
  within?: Record<string, ComponentChildren>;
};

/** A plan as it is read on screen and on paper. */
export function PlanSheet({ sheet, locale, level, onTick, within = {} }: Props) {
  const Title = `h${level}` as 'h2' | 'h3';
  return (
    <article class="plan-sheet" aria-labelledby="plan-title">
      <header class="plan-head">
        <Title id="plan-title" tabIndex={-1}>
          {sheet.title}
        </Title>
        {sheet.lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </header>
      {sheet.sections.map((section) => (
        <Part key={section.id} section={section} locale={locale} level={level} onTick={onTick}>
          {within[section.id]}
        </Part>
      ))}
      <p class="plan-foot">{sheet.foot}</p>
    </article>
  );
}

type PartProps = {
  locale: Locale;
  section: SheetSection;
  level: 2 | 3;
  onTick: Props['onTick'];
  children: ComponentChildren;
};

function Part({ section, locale, level, onTick, children }: PartProps) {
  const { id, title, parts, link } = section;
  const Heading = `h${level + 1}` as 'h3' | 'h4';
  return (
    <section class={`plan-part plan-of-${id}`} aria-labelledby={`plan-part-${id}`}>
      <Heading id={`plan-part-${id}`}>{title}</Heading>
      {parts.map((part, index) => (
        <Piece key={`${part.kind} ${index}`} part={part} locale={locale} caption={title} onTick={onTick} />
      ))}
      {children}
      {link && (
        <p class="plan-change not-on-paper">
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </section>
  );
}

type PieceProps = Pick<PartProps, 'locale' | 'onTick'> & { part: SheetPart; caption: string };

function Piece({ part, locale, caption, onTick }: PieceProps) {
  switch (part.kind) {
    case 'text':
      return (
        <p class={part.isStrong ? 'plan-strong' : 'plan-text'} dir="auto">
          {part.text}
        </p>
      );
    case 'next':
      return (
        <p class="plan-next">
          {part.text} <a href={part.link.href}>{part.link.label}</a>
        </p>
      );
    case 'list': {
      const List = part.isOrdered ? 'ol' : 'ul';
      const hasBoxes = part.items.some(({ box }) => box);
      return (
        <List class={hasBoxes ? 'plan-boxes' : undefined}>
          {part.items.map((item) => (
            <Item key={`${item.text} ${item.detail ?? ''}`} item={item} onTick={onTick} />
          ))}
        </List>
      );
    }
    case 'days':
      return (
        <table class="plan-days">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {part.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map(({ what, day, remark }) => (
              <tr key={`${what} ${day}`} class={remark ? 'plan-past' : undefined}>
                <th scope="row">{what}</th>
                <td>
                  {day}
                  {remark && <span class="hint"> ({remark})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'words':
      return (
        <blockquote class="plan-words" lang={part.lang}>
          {part.lines.map(({ name, text }, index) => (
            <p key={`${index} ${text.slice(0, 20)}`} dir="auto">
              {name && (
                <span class="plan-name" lang={part.lang && locale}>
                  {name}
                </span>
              )}
              {text}
            </p>
          ))}
        </blockquote>
      );
  }
}

function Item({ item, onTick }: { item: SheetItem; onTick: Props['onTick'] }) {
  const { text, detail, box, href } = item;
  const more = detail ? (
    <span class="hint" dir="auto">
      {' '}
      {detail}
    </span>
  ) : null;
  const id = box?.id;
  if (id !== undefined && onTick) {
    return (
      <li>
        <label class="plan-tick">
          <input type="checkbox" checked={box?.done} onChange={(event) => onTick(id, event.currentTarget.checked)} />
          <span>
            {text}
            {more}
          </span>
        </label>
      </li>
    );
  }
  return (
    <li class={box ? 'plan-task' : undefined} data-done={box?.done || undefined}>
      <span>
        {href ? <a href={href}>{text}</a> : text}
        {more}
      </span>
    </li>
  );
}
