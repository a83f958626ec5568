/**
 * The longest mail link that is handed on whole. Windows cuts an address at 2,083 characters (`INTERNET_MAX_URL_LENGTH`), and
 * mail programs there are handed no more; a little less leaves room for what a browser adds.
 */
export const LONGEST_MAILTO = 2_000;

// Half a surrogate pair cannot be written into an address.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** A mail link without an address. Line breaks are written as RFC 6068 asks: %0D%0A. // mailLink('Fin', 'a\nb').href => 'mailto:?subject=Fin&body=a%0D%0Ab' */
export function mailLink(subject: string, body: string): { href: string; fits: boolean } {
  const parts = [
    subject && `subject=${encode(subject.replace(/\s+/gu, ' '))}`,
    body && `body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`,
  ];
  const href = `mailto:?${parts.filter(Boolean).join('&')}`;
  return { href, fits: href.length <= LONGEST_MAILTO };
}
