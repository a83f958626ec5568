// What naming, putting away and erasing need: fetched as one piece when someone does one of them.
export { ClientName } from './ClientName.tsx';
export { ClientShelf } from './ClientShelf.tsx';
