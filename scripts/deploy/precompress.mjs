// Every text that is served gets its brotli and gzip beside it, made once at the highest quality: no server compresses anything while
// somebody waits.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from '../site.mjs';

const TEXTS = /\.(html|css|js|json|svg|xml|txt|webmanifest|pagefind|pf_index|pf_meta|pf_fragment)$/;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Writes `.br` and `.gz` beside each text of the folder that gets smaller by it. Gives how many texts there were. */
export async function precompress(folder) {
  const texts = builtFiles('', folder).filter((file) => TEXTS.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const path = join(folder, file);
      const content = await readFile(path);
      const [brotli, zipped] = await Promise.all([
        promisify(brotliCompress)(content, quality),
        promisify(gzip)(content, { level: 9 }),
      ]);
      if (brotli.length < content.length) await writeFile(`${path}.br`, brotli);
      if (zipped.length < content.length) await writeFile(`${path}.gz`, zipped);
    }),
  );
  return texts.length;
}
