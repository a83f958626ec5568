import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attributes, pages } from './site.ts';

const REQUIRED = ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"];
const DATA = /^(application\/|importmap|speculationrules)/;

/** The directives of a policy by name. // => { 'script-src': "'self' 'sha256-…'", … } */
function directives(policy: string): Map<string, string> {
  const parts = policy.split(';').map((part) => part.trim());
  return new Map(parts.filter(Boolean).map((part) => [part.split(' ', 1)[0] ?? '', part.replace(/^\S+ ?/, '')]));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  const policy = attributes(page, 'meta[http-equiv="content-security-policy" i]', 'content').join(';');
  const allowed = directives(policy);

  test('carries a policy that names what is allowed and nothing in general', () => {
    for (const part of REQUIRED) expect(policy).toContain(part);
    for (const name of ['script-src', 'style-src']) {
      expect(allowed.get(name), name).toMatch(/'self'/);
      expect(allowed.get(name), name).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|data:|\*/);
    }
  });

  test('allows each of its own inline scripts by its hash', () => {
    const inline = page.root
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src') && !DATA.test(script.getAttribute('type') ?? ''));
    const refused = inline.filter((script) => !allowed.get('script-src')?.includes(hashOf(script.innerHTML)));
    expect(refused.map((script) => script.innerHTML.slice(0, 80))).toEqual([]);
  });

  test('allows each of its own styles by its hash', () => {
    const styles = page.root.querySelectorAll('style');
    const refused = styles.filter((style) => !allowed.get('style-src')?.includes(hashOf(style.innerHTML)));
    expect(refused.map((style) => style.innerHTML.slice(0, 80))).toEqual([]);
  });

  test('has no style or event attribute, which the policy would refuse', () => {
    const refused = page.root.querySelectorAll('*').flatMap((element) =>
      Object.keys(element.attributes)
        .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
        .map((name) => `<${element.rawTagName} ${name}>`),
    );
    expect(refused).toEqual([]);
  });
});
