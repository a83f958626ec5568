// Serves the built site by a real server of the system, with the very configuration we ship, on this machine only.
// Usage: node scripts/deploy/run-server.mjs caddy|nginx [port]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { base, dist, needBuiltSite } from '../site.mjs';
import { caddyfile } from './caddyfile.mjs';
import { caching, securityHeaders } from './headers.mjs';
import { nginxConf } from './nginx.mjs';
import { brotliModule, serverProgram } from './programs.mjs';

/** A folder whose layout is the site's addresses: the built site itself, or, under a path, a folder that leads to it. */
function rootOf(folder) {
  if (base === '/') return dist;
  const place = join(folder, 'root', base);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(dist, place.replace(/\/$/, ''));
  return join(folder, 'root');
}

// No certificate asked for, no other door, nothing kept: only what a test needs.
function caddyOver(port, secure) {
  if (!secure) {
    const global = '{\n\tadmin off\n\tauto_https off\n}\n';
    return { global, address: `http://127.0.0.1:${port}, http://localhost:${port}` };
  }
  const global = `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\thttp_port ${secure.http}\n}\n`;
  return { global, address: `localhost:${port}`, tls: `\ttls ${secure.certificate} ${secure.key}\n` };
}

function caddyCommand(folder, port, shared, secure) {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, caddyfile({ ...shared, ...caddyOver(port, secure) }));
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

function nginxOver(port, secure) {
  if (!secure) return { listen: `127.0.0.1:${port}` };
  const tls = { ...secure, http: `127.0.0.1:${secure.http}`, target: `https://$host:${port}` };
  return { listen: `127.0.0.1:${port} ssl http2`, tls };
}

function nginxCommand(folder, port, shared, secure) {
  const site = nginxConf({ ...shared, ...nginxOver(port, secure), serverName: 'localhost' });
  const main = `load_module ${brotliModule};
daemon off;
user root;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  sendfile on;
${site}}
`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, main);
  return ['-c', file, '-p', folder, '-e', 'stderr'];
}

/**
 * Starts a server on a port of this machine; gives the function that ends it and removes what it wrote. `secure` asks for https there:
 * `{ certificate, key, http }`, the last being the port that leads to it.
 */
export function runServer(name, port, secure) {
  const folder = mkdtempSync(join(tmpdir(), `bon-vent-${name}-`));
  const shared = { base, root: rootOf(folder), headers: securityHeaders(), caching };
  const args = (name === 'caddy' ? caddyCommand : nginxCommand)(folder, port, shared, secure);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(serverProgram(name), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  server.stderr.on('data', (text) => {
    complaints += text;
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    complaints: () => complaints,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  needBuiltSite();
  const [name, port = '4398'] = process.argv.slice(2);
  const server = runServer(name, Number(port));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().then(() => process.exit(0)));
  console.log(`${name}: http://localhost:${port}${base}`);
}
