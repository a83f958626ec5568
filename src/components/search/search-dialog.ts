import { adoptStyles } from '../site/adopt-styles.ts';
import { element } from './draw-results.ts';
import styles from './search.css?inline';
import { searchIn } from './search-results.ts';
import { pageSetting, type SearchSetting } from './search-setting.ts';

const LABEL_ID = 'search-dialog-label';
const INPUT_ID = 'search-dialog-input';

type Opened = { dialog: HTMLDialogElement; input: HTMLInputElement };

let opened: Opened | undefined;

/**
 * Opens the search over this page, or goes to its field when the page has one or the dialog is open already.
 * What was searched for on this page is still there, selected.
 */
export function openSearch(setting: SearchSetting = pageSetting()): void {
  const own = document.querySelector<HTMLInputElement>('#search-here input');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  opened ??= makeDialog(setting);
  if (!opened.dialog.open) opened.dialog.showModal();
  opened.input.focus();
  opened.input.select();
}

function makeDialog(setting: SearchSetting): Opened {
  const { words } = setting;
  const title = element('h2', '', words.title);
  title.id = LABEL_ID;
  const close = element('button', 'search-button', words.close);
  close.type = 'button';
  const label = element('label', '', words.label);
  label.htmlFor = INPUT_ID;
  const input = makeInput();
  const status = element('p', 'search-status', words.invite);
  status.setAttribute('role', 'status');
  const results = element('div', 'search-results');
  const keys = element('p', 'search-keys', words.keys);
  const root = element('div', 'search-box', element('header', '', title, close), label, input, status, results, keys);
  const dialog = element('dialog', 'search-dialog', root);
  dialog.setAttribute('aria-labelledby', LABEL_ID);
  searchIn({ root, input, status, results }, setting, 'h3');
  closeWell(dialog, close);
  adoptStyles(styles);
  document.body.append(dialog);
  return { dialog, input };
}

function makeInput(): HTMLInputElement {
  const input = element('input', '');
  Object.assign(input, {
    id: INPUT_ID,
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  return input;
}

// The browser itself gives the focus back to what had it. Escape is ours: in a search field, Chromium would first
// empty the field and only a second press would close.
function closeWell(dialog: HTMLDialogElement, button: HTMLButtonElement): void {
  const close = () => dialog.close();
  button.addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (target === dialog) return close();
    const leaves = target instanceof Element && target.closest('a') !== null;
    if (leaves && !ctrlKey && !metaKey && !shiftKey) close();
  });
}
