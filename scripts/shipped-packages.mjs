// Every package whose code is sent to readers is on the about page with its licence: the build stops otherwise.
import { inScripts } from '../src/catalog/licences.ts';

const IN_PACKAGES = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const HELPER = /^\0(vite|rolldown)\//;

/** The package a module is of; undefined for one of our own. // packageOf('…/node_modules/preact/hooks/x.mjs') => 'preact' */
export function packageOf(id) {
  return (IN_PACKAGES.exec(id) ?? HELPER.exec(id))?.[1].replaceAll('\\', '/');
}

/** Why the list of what is sent is not right; empty when it is. */
export function faultsOf(sent, listed = inScripts) {
  return [
    ...sent.filter((name) => !listed.includes(name)).map((name) => `${name} is sent to readers but not listed`),
    ...listed.filter((name) => !sent.includes(name)).map((name) => `${name} is listed but not sent to readers`),
  ];
}

/** A Vite plugin that compares what is in the scripts of the pages with `src/catalog/licences.ts`. */
export function shippedPackages() {
  return {
    name: 'shipped-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
      const faults = faultsOf([...new Set(modules.map(packageOf).filter(Boolean))].sort());
      if (faults.length > 0) this.error(`src/catalog/licences.ts: ${faults.join('; ')}`);
    },
  };
}
