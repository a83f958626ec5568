/** What leads http to https, before anything else is said. */
function toHttps({ listen, serverName, target }) {
  return `server {
    listen ${listen};
    server_name ${serverName};
    server_tokens off;
    return 301 ${target}$request_uri;
}
`;
}

/** The certificate, and the ways of TLS that browsers of the last years know. */
function tlsLines({ certificate, key }) {
  return `
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:bon_vent:2m;
    ssl_session_timeout 1d;`;
}

/**
 * An nginx configuration (to be included in its `http` block) for the built site. `listen` is what nginx listens to,
 * `root` the folder that holds the site (under a path: the folder that holds the path's folder), `base` the path.
 * `tls` names the certificate, the port of http and where that leads; without it the site is served as it stands.
 */
export function nginxConf({ listen, serverName, root, base, headers, caching, tls }) {
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# Made by \`npm run deploy-files\` from scripts/deploy: edit there. nginx 1.22 or later; the brotli files need the module
# brotli_static (Debian: libnginx-mod-http-brotli-static). Without it take that line out: gzip is sent instead.
map $uri $bon_vent_cache {
    default "${caching.other}";
    ~^${base}_astro/ "${caching.hashed}";
}
map $uri $bon_vent_not_found {
    default ${base}404.html;
    ~^${base}en(/|$) ${base}en/404/index.html;
}
${tls ? toHttps({ listen: tls.http, serverName, target: tls.target }) : ''}server {
    listen ${listen};
    server_name ${serverName};${tls ? tlsLines(tls) : ''}
    root ${root};
    index index.html;
    charset utf-8;
    server_tokens off;
    absolute_redirect off;
    etag on;
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    types {
        text/html html;
        text/css css;
        text/plain txt;
        text/javascript js;
        text/xml xml;
        image/svg+xml svg;
        image/png png;
        font/woff2 woff2;
        application/json json;
        application/manifest+json webmanifest;
        application/wasm wasm;
    }
    default_type application/octet-stream;

${lines.join('\n')}
    add_header Cache-Control $bon_vent_cache always;

    error_page 404 $bon_vent_not_found;
    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}
