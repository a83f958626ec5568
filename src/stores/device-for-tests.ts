/** A browser's storage, as an object whose keys are its entries. `room` is how many characters it takes. */
export function deviceForTests(room = Number.POSITIVE_INFINITY): Storage {
  const kept: Record<string, string> = {};
  const size = () => Object.entries(kept).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const put = (key: string, value: string) => {
    const before = kept[key];
    kept[key] = value;
    if (size() <= room) return true;
    if (before === undefined) delete kept[key];
    else kept[key] = before;
    throw new DOMException('full', 'QuotaExceededError');
  };
  return new Proxy(kept, {
    get: (_, key) => {
      if (key === 'setItem') return put;
      if (key === 'removeItem') return (name: string) => delete kept[name];
      return kept[String(key)];
    },
    set: (_, key, value) => put(String(key), String(value)),
  }) as unknown as Storage;
}
