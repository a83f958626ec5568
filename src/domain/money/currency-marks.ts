import { isCurrency } from './currency.ts';

/** What people write for a currency, spaces and full stops left out, in capitals. A mark of several is settled by the field beside it. */
const marks: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'EURO', 'EUROS'],
  GBP: ['£', '£GB', 'STG'],
  CHF: ['FR', 'FRS', 'SFR', 'FS'],
  USD: ['$', 'US$', '$US', 'USD$', '$USD'],
  CAD: ['$', 'C$', 'CA$', '$CA', 'CAD$', 'CDN$', '$CAD', '$C'],
  AUD: ['$', 'A$', 'AU$', '$AU', '$A'],
  NZD: ['$', 'NZ$', '$NZ'],
  SGD: ['$', 'S$', '$SG'],
  HKD: ['$', 'HK$', '$HK'],
  MXN: ['$', 'MX$', '$MX'],
  SEK: ['KR', 'SKR'],
  DKK: ['KR', 'DKR'],
  NOK: ['KR', 'NKR'],
  PLN: ['ZŁ', 'ZL'],
  CZK: ['KČ', 'KC'],
  HUF: ['FT'],
  RON: ['LEI', 'LEU'],
  JPY: ['¥', '￥', 'JP¥', '¥JP'],
  INR: ['₹', 'RS'],
  ILS: ['₪'],
  BRL: ['R$'],
  ZAR: ['R'],
  TND: ['DT'],
  MAD: ['DH', 'DHS'],
  XOF: ['FCFA', 'CFA'],
  XAF: ['FCFA', 'CFA'],
  XPF: ['FCFP', 'CFPF', 'FRCFP'],
};

/**
 * The currency a mark stands for; where several share it, the chosen one, else the dollar of the United States; `undefined` when
 * nothing tells. `currencyOfMark('$', 'CAD') // => 'CAD'`
 */
export function currencyOfMark(written: string, chosen: string): string | undefined {
  const mark = written
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.]+/g, '')
    .replace(/(HTVA|HT|TTC)$/, '');
  if (mark === '') return chosen;
  if (isCurrency(mark)) return mark;
  const meant = Object.keys(marks).filter((currency) => marks[currency]?.includes(mark));
  if (meant.includes(chosen)) return chosen;
  if (mark === '$') return 'USD';
  return meant.length === 1 ? meant[0] : undefined;
}
