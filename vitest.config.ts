import { defineConfig } from 'vitest/config';

// Plain on purpose: the rules, the content and the house rules are tested without Astro and without a page.
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'tests/content/**/*.test.ts',
      'tests/stores/**/*.test.ts',
      'tests/house/**/*.test.ts',
      'tests/noise/**/*.test.ts',
      'tests/quiz/**/*.test.ts',
      'tests/portfolio/**/*.test.ts',
      'tests/brevity/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // Left to itself it keeps one core free, which on a small machine is half of it.
    maxWorkers: '100%',
  },
});
