/** The currencies a reader can choose from, the usual ones first. ISO 4217. */
export const currencies = [
  'EUR',
  'CHF',
  'GBP',
  'USD',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'JPY',
  'SGD',
  'HKD',
  'INR',
  'AED',
  'ILS',
  'BRL',
  'MXN',
  'ZAR',
  'MAD',
  'TND',
  'XOF',
  'XAF',
  'XPF',
] as const;

/** A currency the site offers. */
export type Currency = (typeof currencies)[number];

const withoutCents: readonly string[] = ['JPY', 'XOF', 'XAF', 'XPF'];
const withThousandths: readonly string[] = ['TND'];

/** Whether a value of any origin is a currency the site offers. `isCurrency('DEM') // => false` */
export function isCurrency(value: unknown): value is Currency {
  return currencies.some((currency) => currency === value);
}

/** How many decimals a currency has. `decimalsOf('JPY') // => 0` */
export function decimalsOf(currency: string): number {
  if (withoutCents.includes(currency)) return 0;
  return withThousandths.includes(currency) ? 3 : 2;
}
