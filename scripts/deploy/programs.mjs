// Where the tests find real servers. Dependency-free: setup.mjs runs before anything is installed.
import { existsSync } from 'node:fs';
import { onPath } from '../browser.mjs';

/** nginx's part for files that were compressed at the build; without it nginx does not serve as we ship it. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The whole path of a server's program, or undefined. Debian keeps nginx where an ordinary path does not lead. */
export function serverProgram(name) {
  const path = onPath(name) ?? (name === 'nginx' ? '/usr/sbin/nginx' : undefined);
  return path && existsSync(path) ? path : undefined;
}
