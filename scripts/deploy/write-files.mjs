// Writes the server set-ups we ship, from the built site: its inline scripts are named in the policy by their hashes.
// Usage: npm run build && npm run deploy-files
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { base, needBuiltSite } from '../site.mjs';
import { caddyfile } from './caddyfile.mjs';
import { caching, securityHeaders } from './headers.mjs';
import { nginxConf } from './nginx.mjs';

/** The files of the folder `deploy`, by name, for a site at `bon-vent.example`. */
export function deployFiles() {
  const shared = { base, headers: securityHeaders(), caching };
  return {
    Caddyfile: caddyfile({ ...shared, address: 'bon-vent.example', root: '/var/www/bon-vent' }),
    'nginx.conf': nginxConf({
      ...shared,
      listen: '443 ssl http2',
      serverName: 'bon-vent.example',
      root: '/var/www/bon-vent',
      tls: {
        certificate: '/etc/ssl/bon-vent.example/fullchain.pem',
        key: '/etc/ssl/bon-vent.example/privkey.pem',
        http: '80',
        target: 'https://$host',
      },
    }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  needBuiltSite();
  mkdirSync('deploy', { recursive: true });
  for (const [name, text] of Object.entries(deployFiles())) writeFileSync(`deploy/${name}`, text);
  console.log('deploy/Caddyfile and deploy/nginx.conf are up to date with the built site.');
}
