import { useEffect, useState } from 'preact/hooks';

/** A shared calculation in the address. Whether it can be read is found out once the calculator is here. */
const SHARED = /^#p\d{1,6}\./;

/**
 * The fragment of a shared calculation, empty when the reader is at their own. `leave` goes to their own: with an entry in
 * the history, so that Back shows the shared one again, or in its place.
 */
export function useNoticeLink() {
  const [link, setLink] = useState('');
  useEffect(() => {
    const arrive = () => {
      // Any other fragment is a link within the page: the reader stays with what is shown.
      if (SHARED.test(location.hash)) setLink(location.hash);
      else if (location.hash === '') setLink('');
    };
    arrive();
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);
  const leave = (how: 'pushState' | 'replaceState') => {
    history[how](null, '', location.pathname + location.search);
    setLink('');
  };
  return { link, leave };
}
