// Cuts the display font down to what French and English need and writes it where the build takes it from.
// Run again after a new version of the font package: npm run font
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2';
const target = 'src/assets/brygada-1918.woff2';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const accented = 'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆàâäçèéêëîïôöùûüÿœæñóíáú';
const signs = ' !"#%&\'()*+,-./:;<=>?@[]«»·–—‘’“”…€£$°\u00a0\u202f→';

const subset = await subsetFont(readFileSync(source), letters + accented + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(target, subset);
console.log(`${target}: ${subset.length} bytes`);
