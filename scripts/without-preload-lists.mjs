// Where a script fetches a part on use, Vite writes down everything that part imports, so that it is fetched ahead. Parts here are few and
// their imports small: the lists weigh more, on every page that might load a part, than the head start is worth.

/** A Vite plugin that leaves these lists empty. It speaks last, because Astro has settings of its own there. */
export function withoutPreloadLists() {
  return {
    name: 'without-preload-lists',
    enforce: 'post',
    configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
  };
}
