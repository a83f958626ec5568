import { defineConfig } from 'vitest/config';

// Over the built site (`dist`, or BON_VENT_DIST): run after `npm run build`.
export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
