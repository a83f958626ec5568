import { defineConfig } from 'vitest/config';

// WebKit over the built site: run after `npm run build`, where its driver is installed.
export default defineConfig({
  test: {
    include: ['tests/webkit/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
