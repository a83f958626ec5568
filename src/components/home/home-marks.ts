import { $quizRecord } from '../../stores/quiz-record.ts';
import { $reading } from '../../stores/reading.ts';

function showRead(path: HTMLElement, read: string[]): void {
  for (const item of path.querySelectorAll<HTMLElement>('[data-path-chapter]')) {
    const isRead = read.includes(item.dataset.pathChapter ?? '');
    item.querySelector<HTMLElement>('[data-read-mark]')?.toggleAttribute('hidden', !isRead);
  }
}

function showResume(path: HTMLElement, last: string | null): void {
  const resume = document.querySelector<HTMLElement>('[data-resume]');
  const link = resume?.querySelector('a');
  const source = last && path.querySelector<HTMLAnchorElement>(`[data-path-chapter="${CSS.escape(last)}"] a`);
  if (!resume || !link || !source) return;
  link.href = source.href;
  link.textContent = source.textContent?.trim() ?? '';
  resume.hidden = false;
}

/** Shows on the home page what this device remembers: the chapter opened last, those read, a quiz under way. */
export function showMarks(path: HTMLElement): void {
  $reading.subscribe(({ read, last }) => {
    showRead(path, [...read]);
    showResume(path, last);
  });
  $quizRecord.subscribe(({ answers }) => {
    const link = document.querySelector<HTMLElement>('[data-resume-quiz]');
    link?.toggleAttribute('hidden', Object.keys(answers).length === 0);
  });
}
