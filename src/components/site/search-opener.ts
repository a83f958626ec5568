const editable = 'input, textarea, select, [contenteditable]';

/** Opens the search dialog by its link, by `/` and by Ctrl or ⌘ K; its script and index are loaded only then. */
export function openOnDemand(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!link || typeof HTMLDialogElement === 'undefined') return;
  const open = async () => {
    try {
      const { openSearch } = await import('../search/search-dialog.ts');
      openSearch();
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest(editable);
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const letter =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !letter) return;
    event.preventDefault();
    open();
  });
}
