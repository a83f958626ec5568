import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caching, securityHeaders } from '../../scripts/deploy/headers.mjs';
import { serverProgram } from '../../scripts/deploy/programs.mjs';
import { runServer } from '../../scripts/deploy/run-server.mjs';
import { addressOf, base, builtFiles, dist } from '../../scripts/site.mjs';
import { type Answer, ask, awake } from './answers.ts';

// The servers of the system that are installed here, with the configuration we ship; `npm run servers` names those that are not.
const servers = [
  { name: 'caddy', port: 4391 },
  { name: 'nginx', port: 4392 },
].filter(({ name }) => serverProgram(name));

const hashed = `${base}_astro/${builtFiles('.js', join(dist, '_astro'))[0]}`;
// The evaluator cannot know what the site holds, and asks: nothing here answers to a callback, and nobody uploads anything.
const asksOnly = "'self' can be problematic if you host JSONP, AngularJS or user uploaded files.";
const packed = { 'accept-encoding': 'br, gzip' };

/** The policies an answer carries, the header's and the page's: the browser holds a page to both. */
function policies({ headers, text }: Answer): string[] {
  const inPage = text.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? '';
  return [String(headers['content-security-policy']), inPage.replaceAll('&#39;', "'")];
}

describe.each(servers)('$name', ({ name, port }) => {
  let server: ReturnType<typeof runServer>;
  beforeAll(async () => {
    server = runServer(name, port);
    await awake(port);
  });
  afterAll(() => server.stop());

  test('answers every page and every file, each with all the headers, byte for byte what was built', async () => {
    const wanted = Object.entries(securityHeaders()).map(([header, value]) => [header.toLowerCase(), value]);
    const wrong: string[] = [];
    const files = builtFiles('').filter((file) => !/\.(br|gz)$|^_headers$/.test(file));
    for (const file of files) {
      const answer = await ask(port, encodeURI(addressOf(file)), packed);
      if (answer.status !== 200) wrong.push(`${file}: ${answer.status}`);
      if (answer.text !== readFileSync(join(dist, file)).toString()) wrong.push(`${file}: another content`);
      for (const [header = '', value] of wanted)
        if (answer.headers[header] !== value) wrong.push(`${file}: ${header}: ${answer.headers[header]}`);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  test.each(['br', 'gzip'])('sends %s as it was packed at the build', async (encoding) => {
    const ending = encoding === 'br' ? 'br' : 'gz';
    const answer = await ask(port, base, { 'accept-encoding': encoding });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(answer.bytes.equals(readFileSync(join(dist, `index.html.${ending}`)))).toBe(true);
  });

  test('lets a hashed file be kept for a year, asks again about a page, and says when it has not changed', async () => {
    expect((await ask(port, hashed)).headers['cache-control']).toBe(caching.hashed);
    const page = await ask(port, base);
    expect(page.headers['cache-control']).toBe(caching.other);
    const again = await ask(port, base, { 'if-none-match': String(page.headers.etag) });
    expect(again.status).toBe(304);
  });

  test.each([
    ['nowhere', 'fr'],
    ['en/nowhere/deep', 'en'],
    ['nowhere/', 'fr'],
    ['en/nowhere/', 'en'],
    // Asked for while a new version is being put up: kept for a year, it would be missing for a year.
    ['_astro/gone.0aB1cD2e.js', 'fr'],
  ])('answers %s with the 404 in its language', async (path, language) => {
    const answer = await ask(port, base + path, packed);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(`<html lang="${language}"`);
    expect(answer.headers['content-security-policy']).toBe(securityHeaders()['Content-Security-Policy']);
    expect(answer.headers['cache-control']).toBe(caching.other);
  });

  test('leads an address without its slash to the page, without naming a host', async () => {
    const { status, headers } = await ask(port, `${base}en/quiz`);
    expect([301, 302, 308]).toContain(status);
    expect(headers.location).toBe(`${base}en/quiz/`);
  });

  test('has a policy in which the evaluator finds nothing above information, in the page as in the header', async () => {
    const found = policies(await ask(port, base)).flatMap((policy) =>
      new CspEvaluator(new CspParser(policy).csp)
        .evaluate()
        .filter(({ severity }) => severity < Severity.INFO && severity !== Severity.NONE)
        .filter(({ description }) => description !== asksOnly)
        .map(({ directive, description }) => `${directive}: ${description}`),
    );
    expect(found).toEqual([]);
  });
});
