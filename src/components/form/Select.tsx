type Props<Value extends string> = {
  id: string;
  label: string;
  value: Value;
  /** Each value with its name. */
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
};

/** A list to choose one of, with its label. */
export function Select<Value extends string>({ id, label, value, options, onChoose }: Props<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value)?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
