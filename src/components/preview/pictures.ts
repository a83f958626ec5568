// Pictures for other sites and for a phone's home screen, drawn at build time from the guide's own line art.
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The colours of the site by day (src/styles/tokens.css): a picture has no other coat. */
const colours = { paper: '#fbf7ef', ink: '#16213c', sea: '#0c5363', wash: '#cfe3e2' };
const lines = `
  .ink, .ink path { fill: none; stroke: ${colours.ink}; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .tint, .tint path { fill: none; stroke: ${colours.sea}; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .wash { fill: ${colours.wash}; }
  text { font-family: 'Brygada 1918'; fill: ${colours.ink}; }
`;

// Cut by `npm run font`; the picture maker reads no web fonts, and the system's own would differ from machine to machine.
const typeface = resolve('src/assets/brygada-1918.ttf');

function png(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const font = { fontFiles: [typeface], loadSystemFonts: false, defaultFontFamily: 'Brygada 1918' };
  return new Uint8Array(new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng());
}

/** What stands inside an svg file. // inner('<svg viewBox="…"><path/></svg>') => '<path/>' */
function inner(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A title cut into lines of at most `most` letters, between words. // inLines('Relire le contrat', 12) => ['Relire le', 'contrat'] */
export function inLines(title: string, most: number): string[] {
  const found: string[] = [];
  for (const word of title.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** The picture other sites show for a page: 1200 × 630, its drawing, the site's name and the page's title. */
export function previewPicture(drawing: string, name: string, title: string): Uint8Array<ArrayBuffer> {
  const titleLines = inLines(title, 17);
  const top = 310 - (titleLines.length - 1) * 44;
  const text = titleLines.map(
    (line, index) => `<text x="90" y="${top + index * 88}" font-size="74">${escaped(line)}</text>`,
  );
  return png(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><style>${lines}</style>
    <rect width="1200" height="630" fill="${colours.paper}"/>
    <svg x="720" y="130" width="480" height="320" viewBox="0 0 240 160">${inner(drawing)}</svg>
    ${text.join('')}
    <text x="90" y="545" font-size="40" style="fill:${colours.sea}">${escaped(name)}</text>
    <path d="M90 585H1110" style="fill:none;stroke:${colours.ink};stroke-width:2"/></svg>`,
    1200,
  );
}

/** The site's pennant on paper, square, for a home screen; `margin` keeps it clear of a round cut. */
export function icon(mark: string, size: number, margin: number): Uint8Array<ArrayBuffer> {
  const side = 32 + 2 * margin;
  return png(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><style>${lines}</style>
    <rect width="${side}" height="${side}" fill="${colours.paper}"/>
    <svg x="${margin}" y="${margin}" width="32" height="32" viewBox="0 0 32 32">${inner(mark)}</svg></svg>`,
    size,
  );
}
