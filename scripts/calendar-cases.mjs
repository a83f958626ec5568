// Calendar files made by the site's own code, with what other programs must find in them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { calendarText } from '../src/components/calendar/calendar-file.ts';
import { announced, outcomeOf, routeTo } from '../src/components/notice/answer-form.ts';
import { countryChoices, countryOf } from '../src/components/notice/notice-content.ts';
import { routeDays } from '../src/components/notice/route-days.ts';
import { notice as english } from '../src/i18n/en/notice.ts';
import { notice as french } from '../src/i18n/fr/notice.ts';
import { typesetAll } from '../src/i18n/typography.ts';
import { wholeRuleSet } from '../src/schemas/inherit.ts';
import { jurisdictionSchema } from '../src/schemas/jurisdiction.ts';
import { emptyForm } from '../src/stores/notice-record.ts';

const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const folder = new URL('../src/content/jurisdictions/', import.meta.url);
const written = readdirSync(folder).map((name) =>
  jurisdictionSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const files = written.map((file) => wholeRuleSet(file, written));
const countries = files.map((file) => countryOf({ locale: 'fr', say: french.law, file }));
const today = '2026-11-23';

/** Calculations as readers make them; each is taken in both languages, with neutral titles and with telling ones. */
const forms = {
  'three months to the end of a quarter': { amount: '3', day: '10/12/2026', country: 'FR', ends: 'end-of-quarter' },
  'a month from the 31st': { amount: '1', day: '2027-01-31', country: 'GB', otherDay: '29 January 2027' },
  'a leap day': { amount: '2', unit: 'weeks', day: '15/2/2028', country: 'BE' },
  'working days around the new year': {
    amount: '20',
    unit: 'working-days',
    day: '14/12/2026',
    country: 'FR',
    holidays: '25/12/2026\n1/1/2027',
  },
  'a deliverable that comes later': { amount: '1', day: '1/3/2027', country: 'CH', deliverable: '28/5/2027' },
  'backwards by registered letter': {
    mode: 'backwards',
    means: 'registered',
    amount: '1',
    day: '28/2/2027',
    country: 'FR',
  },
  'a country without a rule': { amount: '6', unit: 'weeks', day: '1/12/2026', country: 'other' },
};

/** Texts that calendars stumble over: as titles and as notes. */
const texts = {
  accents: 'Échéance : l’été, à Noël, chez Zoë Çelik ; œuvre n° 1',
  'a long French note': 'Dernière journée prévue au contrat, à célébrer dès l’après-midi où tout est réglé. '.repeat(8),
  'a word longer than a line': 'é'.repeat(200),
  emoji: '⛵️ 👩🏽‍🎨 👨‍👩‍👧‍👦 🇫🇷 '.repeat(12),
  'right to left': 'פגישה עם דנה כהן, ثم مكالمة مع ليلى (10%)',
  // No backslash before an n: python3-icalendar 4 takes the two for a line end, whatever stands before them.
  'marks of the format': 'a; b, c: d \\ e "f" g; END:VEVENT',
};

function fromForm(name, changes, locale, says) {
  const country = countries.find(({ rules }) => rules.id === changes.country);
  const data = { countries: countryChoices('fr', files), ...(country ? { country } : {}) };
  const outcome = outcomeOf({ ...emptyForm, ...changes }, data, today);
  if (outcome.kind !== 'answer') throw new Error(`${name}: the form is not complete`);
  const points = routeTo(announced(outcome, '').end, outcome, today);
  const owner = `${name.replaceAll(/[^a-z]/g, '').slice(0, 14)}${locale}${says ? 'says' : ''}-notice`;
  return routeDays(points, { owner, locale, say: words[locale], says, today });
}

function fromText(text, index) {
  const note = `${text}\n${text}`;
  return [{ id: `text${index}-sleep`, day: `2027-0${index + 1}-28`, title: text.trim(), note }];
}

/** Every case: a name, its days, and the file they make at a moment. */
export function calendarCases() {
  const routes = Object.entries(forms).flatMap(([name, changes]) =>
    ['fr', 'en'].flatMap((locale) =>
      [false, true].map((says) => ({
        name: `${name}, ${locale}${says ? ', told' : ''}`,
        days: fromForm(name, changes, locale, says),
      })),
    ),
  );
  const odd = Object.entries(texts).map(([name, text], index) => ({ name, days: fromText(text, index) }));
  return [...routes, ...odd].map((each) => ({ ...each, file: (made, days = each.days) => calendarText(days, made) }));
}
