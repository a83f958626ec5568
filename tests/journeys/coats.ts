import type { Page } from '@playwright/test';
import { accessFaults, CONTRAST } from './axe.ts';

// The coats a page can wear: screens, schemes, forced colours, enlarged text. What is wrong in one of them is a sentence.
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
// 1280 pixels at 400 %, as WCAG 1.4.10 asks.
const zoomed = { width: 320, height: 256 };

/** Pixels the page can be scrolled sideways, and the elements that reach furthest out. */
function sideways(page: Page, coat: string): Promise<string[]> {
  return page.evaluate((coat) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = out.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${coat}: ${scrollWidth - clientWidth} pixels to scroll sideways: ${names.join(', ')}`];
  }, coat);
}

/** Words that are cut off: by a box that hides what flows over, or beside the button they stand in. */
function cutOff(page: Page, coat: string): Promise<string[]> {
  return page.evaluate((coat) => {
    const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    // One pixel is how words for screen readers alone are hidden.
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && element.clientWidth > 1 && (element.textContent ?? '').trim() !== '',
    );
    const cut = boxes.filter((element) => {
      const isButton = element.matches('button, a.button, a.button-quiet, summary');
      if (!isButton && !hides(element)) return false;
      if (element.closest('svg')) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    return cut.map((element) => `${coat}: cut off: ${element.className} “${element.textContent?.slice(0, 40)}”`);
  }, coat);
}

/**
 * Controls smaller than 44 × 44 pixels. A link within a sentence is as high as its line (the inline exception of
 * WCAG 2.5.5), and so is a blank of a phrase, empty or filled; a box to tick counts with its label, and a link that
 * is spread over its card with the card.
 */
export function smallTargets(page: Page, coat: string): Promise<string[]> {
  return page.evaluate((coat) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('body :is(a[href], button, input, select, textarea, summary)'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0);
    const isInline = (element: HTMLElement) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      if (!element.matches('a:not(.button, .button-quiet, .link-button), .blank, .filled')) return false;
      const sentence = element.closest('p, li, dd, td, h3, h4, .brevity-text');
      return (sentence?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    return controls.flatMap((element) => {
      if (isInline(element)) return [];
      const isSpread = getComputedStyle(element, '::after').position === 'absolute';
      const target = element.matches('[type="radio"], [type="checkbox"]')
        ? (element.closest('label') ?? element)
        : (isSpread && element.offsetParent) || element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= 43.5 && height >= 43.5)) return [];
      const name = `${element.tagName.toLowerCase()}#${element.id}.${element.className}`;
      return [`${coat}: ${Math.round(width)} × ${Math.round(height)}: ${name} “${element.textContent?.slice(0, 40)}”`];
    });
  }, coat);
}

/** Controls that do not show that they have the focus, when it came by keyboard. */
async function hiddenFocus(page: Page, coat: string): Promise<string[]> {
  // A key was pressed last: what takes the focus now takes it as from a keyboard.
  await page.keyboard.press('Shift');
  return page.evaluate((coat) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('body :is(a[href], button, input, select, textarea, summary)'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
    const before = document.activeElement;
    const faults = controls.flatMap((element) => {
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return [];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return shows ? [] : [`${coat}: no outline: ${element.tagName.toLowerCase()}#${element.id}.${element.className}`];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return faults;
  }, coat);
}

/**
 * Controls that cannot be told from text where a system sets all colours: no edge, no underline, no mark of their own. Contrast
 * is the system's there, and axe cannot tell: it reads `-webkit-text-fill-color`, which is not forced.
 */
function vanished(page: Page, coat: string): Promise<string[]> {
  return page.evaluate((coat) => {
    const controls = [...document.querySelectorAll<HTMLElement>('body :is(button, input, select, textarea)')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !element.matches('[type="radio"], [type="checkbox"]'),
    );
    const shows = (style: CSSStyleDeclaration) =>
      style.textDecorationLine.includes('underline') ||
      ['top', 'bottom'].some((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0);
    const isMarked = (element: HTMLElement) =>
      [element, ...element.querySelectorAll('*')].some((part) => shows(getComputedStyle(part))) ||
      ['::before', '::after'].some((mark) => getComputedStyle(element, mark).content !== 'none');
    return controls
      .filter((element) => !isMarked(element))
      .map((element) => `${coat}: nothing shows that this is a control: #${element.id}.${element.className}`);
  }, coat);
}

/** Doubles every text on the page as it is now, as a browser does that enlarges text alone; `restore` takes it back. */
async function doubleText(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    all.forEach((element, index) => {
      element.style.setProperty('font-size', `${2 * (sizes[index] ?? 0)}px`, 'important');
    });
  });
  return () =>
    page.evaluate(() => {
      for (const element of document.body.querySelectorAll<HTMLElement>('*')) element.style.removeProperty('font-size');
    });
}

/** Everything that is wrong with the page as it is now, in every coat, a sentence each. */
export async function faultsInEveryCoat(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize(phone);
  found.push(...(await accessFaults(page, `${state}, phone`)));
  found.push(...(await smallTargets(page, `${state}, phone`)));
  await page.setViewportSize(desktop);
  // Of what axe asks, the scheme changes the contrast and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await accessFaults(page, `${state}, desktop, dark`, CONTRAST)));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await hiddenFocus(page, `${state}, desktop`)));
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...(await vanished(page, `${state}, forced colours`)));
  found.push(...(await hiddenFocus(page, `${state}, forced colours`)));
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(zoomed);
  found.push(...(await sideways(page, `${state}, 400 %`)));
  found.push(...(await cutOff(page, `${state}, 400 %`)));
  await page.setViewportSize(desktop);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  found.push(...(await sideways(page, `${state}, root at 200 %`)));
  found.push(...(await cutOff(page, `${state}, root at 200 %`)));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  const restore = await doubleText(page);
  found.push(...(await sideways(page, `${state}, text doubled`)));
  found.push(...(await cutOff(page, `${state}, text doubled`)));
  await restore();
  return found;
}
