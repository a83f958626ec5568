import type { APIRoute } from 'astro';
import mark from '../../components/drawing/mark.svg?raw';
import { icon } from '../../components/preview/pictures.ts';

// Android asks for 192 and 512; a maskable one may be cut to a circle; 180 is what an iPhone takes.
const sizes = { 'pennant-192': [192, 4], 'pennant-512': [512, 4], 'maskable-512': [512, 12], 'pennant-180': [180, 6] };

export function getStaticPaths() {
  return Object.keys(sizes).map((name) => ({ params: { icon: name } }));
}

/** The site's sign for a home screen, in one size. */
export const GET: APIRoute = ({ params }) => {
  const [size = 192, margin = 4] = sizes[params.icon as keyof typeof sizes];
  return new Response(icon(mark, size, margin), { headers: { 'content-type': 'image/png' } });
};
