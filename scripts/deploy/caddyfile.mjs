/**
 * A Caddyfile for the built site. `address` is what Caddy listens to (`bon-vent.example`, `:8080`), `root` the folder
 * that holds the site (under a path: the folder that holds the path's folder), `base` the path with its slashes. Caddy
 * gets a certificate for a name by itself and leads http to https; `tls` names one that is there, in a test.
 */
export function caddyfile({ address, root, base, headers, caching, global = '', tls = '' }) {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  return `# Made by \`npm run deploy-files\` from scripts/deploy: edit there. Caddy 2.
${global}(said) {
	header {
${lines.join('\n')}
		-Server
	}
}

${address} {
${tls}	root * ${root}
	@hashed path ${base}_astro/*
	@asked not path ${base}_astro/*
	import said
	header @hashed Cache-Control "${caching.hashed}"
	header @asked Cache-Control "${caching.other}"
	file_server {
		precompressed br gzip
	}

	handle_errors {
		import said
		header Cache-Control "${caching.other}"
		@english path ${base}en ${base}en/*
		rewrite @english ${base}en/404/index.html
		@french not path ${base}en ${base}en/*
		rewrite @french ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
