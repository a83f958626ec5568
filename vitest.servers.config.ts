import { defineConfig } from 'vitest/config';

// Real servers over the built site: run after `npm run build`, where Caddy or nginx is installed.
export default defineConfig({
  test: {
    include: ['tests/servers/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
