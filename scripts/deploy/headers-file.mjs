/** A `_headers` file, for hosts that read one from the root of what they serve (Netlify, Cloudflare Pages and others). */
export function headersFile({ base, headers, caching }) {
  const lines = [...Object.entries(headers), ['Cache-Control', caching.other]].map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const hashed = [`${base}_astro/*`, '  ! Cache-Control', `  Cache-Control: ${caching.hashed}`];
  return `${[`${base}*`, ...lines, '', ...hashed].join('\n')}\n`;
}
