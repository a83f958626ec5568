import { $preferences, prefer } from '../../stores/preferences.ts';

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Shows the three-way switch of day and night, and remembers what was chosen, in every open tab. */
export function switchTheme(): void {
  const group = document.querySelector<HTMLElement>('[data-theme-switch]');
  if (!group) return;
  group.hidden = false;
  $preferences.subscribe(({ theme = 'system' }) => {
    apply(theme);
    const input = group.querySelector<HTMLInputElement>(
      `input[value="${theme === 'light' || theme === 'dark' ? theme : 'system'}"]`,
    );
    if (input) input.checked = true;
  });
  group.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) prefer('theme', event.target.value);
  });
}
