// What is on the device before a companion is measured: as much as a careful reader may come to. Keys without their prefix.
import { readFileSync } from 'node:fs';
import { emptyDraft } from '../src/domain/message/draft.ts';

const CURRENT = 'client001';
const LONG_TEXT = 'Trois relances, deux promesses, et toujours rien. '.repeat(190);

const sum = (number) => ({
  amount: `${number}40,50`,
  currency: 'EUR',
  day: '15/12/2026',
  is: 'due',
  number: `F-${number}`,
});
const work = (number) => ({ amount: `${number}00`, currency: 'EUR', what: `maquette ${number}` });
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1));

/** A list of client files, the first of them open. */
function shelf(count) {
  const files = many(count, (n) => ({
    id: `client${String(n).padStart(3, '0')}`,
    name: `Studio du port ${n}`,
    since: '2026-11-02',
  }));
  return { files: { files, current: CURRENT } };
}

/** One client alone, with the records of some tools. */
function oneClient(records) {
  return {
    ...shelf(1),
    ...Object.fromEntries(Object.entries(records).map(([tool, data]) => [`${CURRENT}/${tool}`, data])),
  };
}

/** Every point of the longest way through the checklist, marked and noted. */
function checklist() {
  const file = readFileSync(new URL('../src/content/checklist/contract.yaml', import.meta.url), 'utf8');
  const ids = [...file.matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1]);
  const marks = ['done', 'to-do', 'not-mine', 'problem'];
  const points = ids.map((id, index) => [id, { mark: marks[index % 4], note: 'Article 7, à relire avec eux.' }]);
  return { path: 'contract', points: Object.fromEntries(points), notice: { amount: '3', unit: 'months', clause: '' } };
}

const stakes = {
  owed: many(20, sum),
  done: many(20, work),
  paid: many(20, work),
  term: '30',
  invoiceDay: '',
  answered: '',
};

const cooling = {
  note: LONG_TEXT,
  letter: LONG_TEXT,
  episodes: many(12, (n) => ({
    start: `2026-${String(n).padStart(2, '0')}-03`,
    days: 3,
    felt: 'Une colère froide',
    closed: `2026-${String(n).padStart(2, '0')}-06`,
    still: 'same',
    now: 'La même, plus calme',
  })).slice(0, 10),
};

const route = {
  taken: '2026-11-24',
  lastDay: '2027-02-26',
  length: 'P3M',
  points: [
    { kind: 'sending', day: '2026-12-03' },
    { kind: 'handover', day: '2027-02-22' },
    { kind: 'last-day', day: '2027-02-26' },
    { kind: 'invoice', day: '2027-02-26' },
    { kind: 'due', day: '2027-03-28' },
  ],
};

function written(language) {
  const goodbye = emptyDraft('goodbye', language);
  const lines = goodbye.lines.map((line) => ({ ...line, text: 'Bon vent, et merci.', edited: true }));
  return { open: 'goodbye', drafts: { goodbye: { ...goodbye, lines } } };
}

/** By tool: what is kept when its walk begins. */
export const kept = {
  portfolio: () => ({
    portfolio: {
      currency: 'EUR',
      period: '2026',
      target: '55',
      rows: many(49, (n) => ({
        id: n,
        name: `Client ${n}`,
        hours: `${20 + n}`,
        income: `${900 + 31 * n}`,
        trouble: `${n % 4}`,
      })),
      asked: false,
    },
  }),
  checklist: () => oneClient({ checklist: checklist() }),
  stakes: () => oneClient({ stakes }),
  plan: (language) =>
    oneClient({
      ...{ checklist: checklist(), stakes: { ...stakes, answered: 'yes' }, dates: { dates: route }, cooling },
      message: written(language),
      plan: { ticks: { access: '2026-11-24' }, speak: '', note: '' },
    }),
  cooling: () => oneClient({ cooling }),
  shelf: () => shelf(200),
  data: () => {
    const clients = shelf(60);
    const records = clients.files.files.flatMap(({ id }) => [
      [`${id}/stakes`, stakes],
      [`${id}/checklist`, checklist()],
      [`${id}/cooling`, { ...cooling, note: 'Vendredi, 19 h', letter: '' }],
    ]);
    return { ...clients, ...Object.fromEntries(records) };
  },
};
