// Cuts the display font down to what French and English need and writes it where the build takes it from.
// Run again after a new version of the font package: npm run font
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const accented = 'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆàâäçèéêëîïôöùûüÿœæñóíáú';
const signs = ' !"#%&\'()*+,-./:;<=>?@[]«»·–—‘’“”…€£$°\u00a0\u202f→';

// For readers' browsers, and, in the form the maker of preview pictures reads, for the build alone.
const faces = {
  'src/assets/brygada-1918.woff2': { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } },
  'src/assets/brygada-1918.ttf': { targetFormat: 'truetype', variationAxes: { wght: 400 } },
};
for (const [target, options] of Object.entries(faces)) {
  const face = await subsetFont(readFileSync(source), letters + accented + signs, options);
  writeFileSync(target, face);
  console.log(`${target}: ${face.length} bytes`);
}
