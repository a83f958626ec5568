import { useEffect, useRef } from 'preact/hooks';

/** One thing to correct: the id of its control, and the sentence shown there. */
export type FieldError = { id: string; text: string };

/** The list of what to correct. It takes the focus whenever it appears or changes, and leads to each field. */
export function ErrorSummary({ title, errors }: { title: string; errors: FieldError[] }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <section class="error-summary" ref={box} tabIndex={-1} aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                // Focus without a history entry: Back must leave the form, not step through its errors.
                event.preventDefault();
                document.getElementById(error.id)?.focus();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
