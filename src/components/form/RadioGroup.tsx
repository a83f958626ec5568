import type { ComponentChildren } from 'preact';

/** One answer a reader can choose. */
export type Choice = { value: string; label: string; hint?: string | undefined };

type Props = {
  /** The name of the group; each input gets the id `<name>-<value>`. */
  name: string;
  legend: ComponentChildren;
  options: Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** Native radio buttons in a fieldset; nothing is chosen beforehand unless `value` says so. */
export function RadioGroup({ name, legend, options, value, onChange, hint, error }: Props) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset class="choices" id={name} aria-describedby={described} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.hint && <span class="hint">{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
