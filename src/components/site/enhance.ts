// What makes a page faster to use, for every page: nothing here is needed to read. Each part is one small function.
import { offlineOnIdle } from '../offline/offline-on-idle.ts';
import { offerLanguage, switchLanguage } from './language.ts';
import { followReading } from './reading-marks.ts';
import { openOnDemand } from './search-opener.ts';
import { switchTheme } from './theme-switch.ts';

switchTheme();
switchLanguage();
offerLanguage();
openOnDemand();
followReading();
offlineOnIdle();

// Only the home page has a path of chapters to mark.
const path = document.querySelector<HTMLElement>('[data-guide-path]');
if (path) import('../home/home-marks.ts').then(({ showMarks }) => showMarks(path));

// Three tools open where their chapter speaks of them.
const links = document.querySelectorAll<HTMLAnchorElement>('[data-opens]');
if (links.length > 0) import('../in-chapter/door.ts').then(({ openInPlace }) => openInPlace(links));

// Only the chapter about the contract has doors that say where the reader is.
const doors = document.querySelectorAll<HTMLElement>('[data-tool-state]');
if (doors.length > 0) import('../contract/contract-state.ts').then(({ showStates }) => showStates(doors));
