import fc from 'fast-check';
import { type Client, troubles } from './client.ts';

/** For tests: a portfolio in euros, up to fifty clients, with whole cents beside each so that sums can be checked without decimals. */
export const randomPortfolio: fc.Arbitrary<{ clients: Client[]; cents: bigint[] }> = fc
  .array(
    fc.record({
      seconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(3600, 7200)),
      cents: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.constantFrom(100n, 10_050n)),
      trouble: fc.option(fc.constantFrom(...troubles), { nil: undefined }),
    }),
    { maxLength: 50 },
  )
  .map((list) => ({
    cents: list.map(({ cents }) => cents),
    clients: list.map(({ seconds, cents, trouble }, index) => ({
      name: `Client ${index + 1}`,
      seconds,
      trouble,
      income: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`,
    })),
  }));
