// A reader's main ways through the built site in WebKit, where Debian's driver for it is installed.
// Usage: npm run build && npm run webkit
import { hasWebKit, missingWebKit } from './browser.mjs';
import { needBuiltSite } from './site.mjs';
import { run } from './tools.mjs';

needBuiltSite();
if (!hasWebKit()) {
  console.log(missingWebKit);
  process.exit(0);
}
const { code, output } = await run('vitest', ['run', '--config', 'vitest.webkit.config.ts']);
console.log(output.trimEnd());
process.exit(code);
