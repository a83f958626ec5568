// `is:inline` scripts are not hashed by Astro: the same string is hashed here for the content-security policy.
import { createHash } from 'node:crypto';
import { headScript } from '../src/components/site/head-script.ts';

/** The policy's hash of the one inline script we write ourselves. */
export const headScriptHash = `sha256-${createHash('sha256').update(headScript).digest('base64')}`;
