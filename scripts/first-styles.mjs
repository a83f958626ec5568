/**
 * An Astro integration: the order of the cascade layers must be the first style of every page, whatever a page imports
 * first. A script of kind `page-ssr` stands before the page's own imports.
 */
export function firstStyles(file) {
  return {
    name: 'first-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', `import '${file}';`),
    },
  };
}
