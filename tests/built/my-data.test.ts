import { expect, test } from 'vitest';
import { attributes, guidePages, pages } from './site.ts';

// The page about what is kept quotes the policy: every page must carry the very words.
const quoted = guidePages.flatMap(({ root }) => root.querySelectorAll('code[data-policy]').map(({ text }) => text));

test('the page of what is kept quotes the policy in both languages', () => {
  expect(quoted).toEqual(["connect-src 'self'", "form-action 'none'", "connect-src 'self'", "form-action 'none'"]);
});

test.each(pages.map((page) => [page.address, page] as const))('%s carries what is quoted', (_address, page) => {
  const policy = attributes(page, 'meta[http-equiv="content-security-policy" i]', 'content').join(';');
  const directives = policy.split(';').map((part) => part.trim());
  for (const words of quoted) expect(directives).toContain(words);
});
