// Serves the built site on this machine only. `npm start`, the journeys and Lighthouse all use it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { caching, securityHeaders } from './deploy/headers.mjs';
import { base, builtFiles, dist, isNotFound, needBuiltSite } from './site.mjs';

/** Both spellings of this machine; the second is missing where IPv6 is off. */
const HOSTS = ['127.0.0.1', '::1'];
const NO_SUCH_HOST = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** The port that was asked for, or the usual one. */
export const usualPort = Number(process.env.PORT || 4321);

/** A request's path without its query, as it was written. // pathOf('/en/?a') => '/en/' */
function pathOf(url) {
  return url.split(/[?#]/, 1)[0];
}

function notFoundPages(folder) {
  const files = builtFiles('.html', folder).filter(isNotFound);
  const page = (start) => {
    const file = files.find((name) => name.startsWith(start));
    return file ? readFileSync(join(folder, file)) : 'Not found';
  };
  const french = page('404');
  const english = page('en/404');
  return (path) => (path.startsWith('/en/') || path === '/en' ? english : french);
}

/** Answers a request from the folder: the file, the address with its slash, or the 404 of the right language. */
function answers(folder) {
  const headers = Object.entries(securityHeaders(folder));
  const folders = new Set(builtFiles('/index.html', folder).map((file) => `/${file.replace(/\/index\.html$/, '')}`));
  const notFound = notFoundPages(folder);
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/_astro/') ? caching.hashed : caching.other);
    },
  });
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const written = pathOf(request.url);
    if (!written.startsWith(base)) return redirect(response, base);
    request.url = request.url.slice(base.length - 1);
    const path = pathOf(request.url);
    if (folders.has(path)) return redirect(response, `${written}/`);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': caching.other });
      response.end(request.method === 'HEAD' ? undefined : notFound(path));
    });
  };
}

function redirect(response, location) {
  response.writeHead(302, { Location: location });
  response.end();
}

function listen(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => (NO_SUCH_HOST.has(error.code) ? resolve(undefined) : reject(error)));
    server.listen({ host, port }, () => resolve(server));
  });
}

/** Whether nothing listens on the port of this machine yet. */
export async function isFree(port) {
  try {
    const stop = await listenEverywhere((_request, response) => response.end(), port);
    stop();
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

async function listenEverywhere(handler, port) {
  const servers = [];
  const stop = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    for (const host of HOSTS) {
      const server = await listen(handler, host, port);
      if (server) servers.push(server);
    }
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

/** Serves a folder on the loopback addresses; gives the function that ends it. Throws EADDRINUSE when the port is taken. */
export async function serve({ folder = dist, port = usualPort } = {}) {
  return listenEverywhere(answers(folder), port);
}

/** The sentence for a port somebody else has. */
export function busy(port) {
  return `Port ${port} is already in use on this machine. Stop what uses it, or choose another one: PORT=${port + 1} npm start`;
}

/** Serves until the terminal or the system says stop; a busy port is said in one sentence. */
export async function serveUntilStopped(port = usualPort) {
  try {
    const stop = await serve({ port });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        stop();
        process.exit(0);
      });
    }
    console.log(`Bon vent: http://localhost:${port}${base === '/' ? '' : base}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(busy(port));
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  needBuiltSite();
  await serveUntilStopped();
}
