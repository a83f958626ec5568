/** Puts values into the `{slots}` of a text; a slot without a value stays visible. // fill('Bonjour {name}', {name: 'Ana'}) => 'Bonjour Ana' */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{([a-zA-Z-]+)\}/g, (slot, name: string) => {
    const value = values[name];
    return value === undefined ? slot : String(value);
  });
}
