/** The one cache that holds the site's own files for reading without a network. */
export const STORE = 'bon-vent';
