import type { APIRoute } from 'astro';
import { shippedWorks } from '../catalog/licences.ts';

const RULE = '-'.repeat(72);
const own = `Bon vent
Code: MIT licence. Texts and drawings: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/
Lists of public holidays: Creative Commons Attribution-ShareAlike 3.0, https://creativecommons.org/licenses/by-sa/3.0/

What follows is the work of others that the site sends, with the licences of each.`;

/** The licences of everything of others that the site sends, whole, in one file. */
export const GET: APIRoute = () => {
  const parts = shippedWorks().map(
    ({ name, version, licence, texts }) => `${name} ${version} (${licence})\n\n${texts.join('\n\n')}`,
  );
  return new Response(`${[own, ...parts].join(`\n\n${RULE}\n\n`)}\n`);
};
