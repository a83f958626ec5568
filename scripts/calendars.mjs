// The calendar files of the site, read by other programs: ical.js always, Debian's python3-icalendar and khal where they are.
// Usage: node scripts/calendars.mjs [report.json]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { addDays } from '../src/domain/dates/calendar.ts';
import { onPath } from './browser.mjs';
import { calendarCases } from './calendar-cases.mjs';

const first = new Date('2026-11-23T10:00:00Z');
const second = new Date('2026-11-24T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'bon-vent-calendars-'));
// Debian's own Python: its packages are not those of another Python that may come first on the path.
const python = '/usr/bin/python3';
const count = { passed: 0, failed: 0 };

/** One thing that must be so; what is not is said with both sides. */
function check(name, found, wanted) {
  const isSame = JSON.stringify(found) === JSON.stringify(wanted);
  count[isSame ? 'passed' : 'failed'] += 1;
  if (isSame) return;
  const [more, less] = [without(found, wanted), without(wanted, found)];
  console.log(`FAILED ${name}\n  found  ${more.join('\n         ')}\n  wanted ${less.join('\n         ')}`);
}

/** What one list holds and the other does not, as text. */
function without(list = [], other = []) {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.map((item) => JSON.stringify(item)).filter((item) => !known.has(item));
}

/** What a calendar must find in a case. */
function wanted({ days }, made) {
  return days.map(({ id, day, title, note }) => ({
    uid: `${id}@bon-vent`,
    start: day,
    end: addDays(day, 1),
    title,
    note,
    sequence: Math.floor(made.getTime() / 60_000),
    busy: false,
    rings: [['START', 9 * 3600]],
  }));
}

function byIcalJs(text) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const rings = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstProperty('trigger');
      return [trigger.getFirstParameter('related') ?? 'START', trigger.getFirstValue().toSeconds()];
    });
    return {
      uid: event.uid,
      start: String(event.startDate),
      end: String(event.endDate),
      title: event.summary,
      note: event.description,
      sequence: event.sequence,
      busy: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
      rings,
    };
  });
}

/** Runs a program to its end; undefined when it is not here or fails. */
function output(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status === 0) return stdout;
  console.log(stderr || `${command} did not run`);
  return undefined;
}

function has(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function checkPython(cases, paths) {
  const script = fileURLToPath(new URL('calendars.py', import.meta.url));
  const read = JSON.parse(output(python, [script, ...paths]) ?? '[]');
  for (const [index, each] of cases.entries()) {
    check(`python3-icalendar: ${each.name}`, read[index], wanted(each, first));
  }
}

const KHAL = `[calendars]
[[bonvent]]
path = ${join(folder, 'khal')}
type = calendar
[locale]
local_timezone = America/Los_Angeles
default_timezone = America/Los_Angeles
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
[default]
default_calendar = bonvent
`;

/** Everything khal holds, a line an event, in an order of its own. */
function khalList(settings) {
  const format = '{uid}|{start-date}|{end-date}|{title}';
  const args = ['-c', settings, 'list', '--day-format', '', '--format', format, '2026-01-01', '2030-01-01'];
  return (output('khal', args) ?? '').split('\n').filter(Boolean).sort();
}

function checkKhal(cases, paths) {
  const settings = join(folder, 'khal.conf');
  writeFileSync(settings, KHAL);
  const take = (files) => output('khal', ['-c', settings, 'import', '--batch', '-a', 'bonvent', ...files]);
  // khal shows the last day of an event, as a reader sees it: the same day, since the end in the file is the day after.
  const lines = (days) => days.map(({ id, day, title }) => `${id}@bon-vent|${day}|${day}|${title}`).sort();
  const all = cases.flatMap(({ days }) => days);
  take(paths);
  check('khal: every event of every file', khalList(settings), lines(all));
  take(paths);
  check('khal: the same files again double nothing', khalList(settings), lines(all));
  const moved = cases.map((each) => ({
    ...each,
    days: each.days.map((one) => ({ ...one, day: addDays(one.day, 3) })),
  }));
  take(write(moved, 'moved', second));
  check('khal: later files move the events', khalList(settings), lines(moved.flatMap(({ days }) => days)));
}

/** Writes the files of all cases; gives their paths. */
function write(cases, name, made) {
  return cases.map(({ file, days }, index) => {
    const path = join(folder, `${name}-${index}.ics`);
    writeFileSync(path, file(made, days));
    return path;
  });
}

const missing = [];
try {
  const cases = calendarCases();
  const paths = write(cases, 'case', first);
  for (const each of cases) check(`ical.js: ${each.name}`, byIcalJs(each.file(first)), wanted(each, first));
  if (has(python, ['-c', 'import icalendar'])) checkPython(cases, paths);
  else missing.push('python3-icalendar');
  if (onPath('khal')) checkKhal(cases, paths);
  else missing.push('khal');
  const events = cases.reduce((sum, { days }) => sum + days.length, 0);
  console.log(
    `${cases.length} calendar files with ${events} events: ${count.passed} checks passed, ${count.failed} failed`,
  );
  for (const name of missing)
    console.log(`NOT RUN: ${name} is not installed here (on Debian: apt-get install ${name})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const report = process.argv[2];
if (report) writeFileSync(report, JSON.stringify(count));
process.exit(count.failed > 0 ? 1 : 0);
