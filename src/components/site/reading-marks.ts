import { $reading, markRead } from '../../stores/reading.ts';

/** Remembers the chapter of this page as the last one opened, and lets the reader mark it as read. */
export function followReading(): void {
  const chapter = document.querySelector<HTMLElement>('[data-chapter]')?.dataset.chapter;
  if (!chapter) return;
  const { last } = $reading.get();
  if (last !== chapter) $reading.set({ ...$reading.get(), last: chapter });
  const box = document.querySelector<HTMLInputElement>('[data-mark-read]');
  if (!box) return;
  box.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  box.addEventListener('change', () => markRead(chapter, box.checked));
  $reading.subscribe(({ read }) => {
    box.checked = read.includes(chapter);
  });
}
