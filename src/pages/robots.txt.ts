import type { APIRoute } from 'astro';
import { base } from '../i18n/routes.ts';

/** Everything may be read by everyone; the sitemap stands at the site's root. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`);
