/** Reads one of our data files; throws where the network or the server refuses. */
export async function fetchJson<Shape>(address: string, how?: RequestInit): Promise<Shape> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Shape;
}

const fetched = new Map<string, Promise<unknown>>();

/** Reads one of our data files once for the visit; a failure may be tried again. */
export function fetchOnce<Shape>(address: string): Promise<Shape> {
  const attempt = (fetched.get(address) as Promise<Shape> | undefined) ?? fetchJson<Shape>(address);
  fetched.set(address, attempt);
  attempt.catch(() => fetched.delete(address));
  return attempt;
}

/** A way to load something once, whoever asks; `undefined` when the network refuses, and the next call tries again. */
export function loadsOnce<Loaded>(load: (address: string) => Promise<Loaded>) {
  let loading: Promise<Loaded | undefined> | undefined;
  return (address: string): Promise<Loaded | undefined> => {
    loading ??= load(address).catch(() => {
      loading = undefined;
      return undefined;
    });
    return loading;
  };
}
