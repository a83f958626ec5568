/** Hands a text to the browser as a download; throws where the browser cannot take one. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  if (!('download' in link)) throw new Error('this browser downloads nothing');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(link, { href: address, download: name }).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
