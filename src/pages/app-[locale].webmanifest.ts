import type { APIRoute } from 'astro';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { address, base, type Route } from '../i18n/routes.ts';
import { words } from '../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale } }));
}

const icon = (name: string, size: number, purpose: string) => ({
  src: `${base}icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone needs to keep the site beside its apps, with a way straight to each of the three tools. */
export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const { site, notice, phrases, quiz } = words(locale);
  const shortcut = (name: string, route: Route) => ({ name, url: address(locale, route) });
  return Response.json({
    id: address(locale, 'home'),
    name: site.name,
    short_name: site.name,
    description: site.promise,
    lang: locales[locale].tag,
    start_url: address(locale, 'home'),
    scope: base,
    display: 'standalone',
    background_color: '#fbf7ef',
    theme_color: '#fbf7ef',
    icons: [icon('pennant-192', 192, 'any'), icon('pennant-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    shortcuts: [
      shortcut(quiz.title, 'quiz'),
      shortcut(notice.page.title, 'notice'),
      shortcut(phrases.page.title, 'phrases'),
    ],
  });
};
