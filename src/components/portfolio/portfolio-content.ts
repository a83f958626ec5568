import { currencies } from '../../domain/money/currency.ts';
import type { Locale } from '../../i18n/locales.ts';
import { address, base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import type { PortfolioProps } from './portfolio-data.ts';

/** What the portfolio of a language is handed, on its own page and in its chapter. */
export function portfolioProps(locale: Locale): PortfolioProps {
  const { portfolio, files } = words(locale);
  const { visitOnly, partAside, setAside, newer } = files;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return {
    locale,
    say: portfolio.form,
    storage: { visitOnly, partAside, setAside, newer },
    currencies: currencies.map((code) => [code, `${code} · ${names.of(code) ?? code}`]),
    data: `${base}data/portfolio.${locale}.json`,
    quiz: address(locale, 'quiz'),
  };
}
