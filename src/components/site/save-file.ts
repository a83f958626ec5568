/**
 * Hands a text to the browser as a file; throws where the browser cannot take one. Whether it then keeps the file is never told to a
 * page, so whoever calls this also says what to do when it does not arrive.
 * // saveFile('carnet.md', '# Carnet', 'text/markdown')
 */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  if (!('download' in link)) throw new Error('this browser downloads nothing');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(link, { href: address, download: name }).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
