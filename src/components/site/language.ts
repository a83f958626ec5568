// `data-anchors` pairs this page's anchors with the other language's: "la-clause=the-clause notre-regle=our-rule".
function pairs(link: HTMLElement): Map<string, string> {
  const list = (link.dataset.anchors ?? '').split(' ').filter(Boolean);
  return new Map(list.map((pair) => pair.split('=') as [string, string]));
}

function anchorInView(ids: Iterable<string>): string | undefined {
  let current: string | undefined;
  for (const id of ids) {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    if (top !== undefined && top <= innerHeight / 2) current = id;
  }
  return current;
}

/** A shared result says the same in every language: `#r1.…` of the quiz, `#p1.…` of the notice calculator. */
const SHARED = /^#[a-z]\d{1,6}\./;

/** Makes the language switch keep the section being read, or the result that was shared. */
export function switchLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      const anchors = pairs(link);
      const here = anchorInView(anchors.keys());
      const shared = SHARED.test(location.hash) ? location.hash : '';
      link.hash = here ? (anchors.get(here) ?? '') : shared;
    });
  }
}

/** Someone whose browser asks for the other language first gets a quiet offer, never a redirect. */
export function offerLanguage(): void {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en');
  const offer = document.querySelector<HTMLElement>(`[data-language-offer="${wanted}"]`);
  if (offer) offer.hidden = false;
}
