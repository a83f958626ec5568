import { useRef } from 'preact/hooks';
import { emptyForm, type NoticeField } from '../../stores/notice-record.ts';
import { ContractFields } from './ContractFields.tsx';
import { FitFields } from './FitFields.tsx';
import type { FieldSheet } from './field-sheet.ts';
import { LawFields } from './LawFields.tsx';
import type { NoticeData } from './notice-data.ts';
import { RegionField, regionMatters } from './RegionField.tsx';
import { RelationFields } from './RelationFields.tsx';

type Props = FieldSheet & { data: NoticeData; refined: boolean };

/** What the first three answers leave open: what the law asks at once, the rest folded until it is wanted. */
export function NoticeFields({ data, refined, ...sheet }: Props) {
  const { form, errorOf } = sheet;
  const say = data.fields;
  // A group that was used once stays open: emptying its field must not fold it under the reader's fingers.
  const kept = useRef(new Set<string>());
  const silent = form.unit === 'nothing' || form.unit === 'no-contract';

  const groups = [
    ...(silent ? [] : [{ title: say.contract, names: inContract, Fields: ContractFields }]),
    { title: say.relation, names: inRelation, Fields: RelationFields },
    { title: say.fit, names: regionMatters({ form, data }) ? inFit : [...inFit, 'region' as const], Fields: FitFields },
  ];
  for (const { title, names } of groups) {
    if (names.some((name) => form[name] !== emptyForm[name] || errorOf(name))) kept.current.add(title);
  }
  return (
    <>
      <LawFields {...sheet} data={data} />
      {regionMatters({ form, data }) && <RegionField {...sheet} data={data} />}
      {groups
        .filter(({ title }) => refined || kept.current.has(title))
        .map(({ title, Fields }) => (
          <details key={title} class="notice-group" open={kept.current.has(title)}>
            <summary>{title}</summary>
            <Fields {...sheet} data={data} />
          </details>
        ))}
    </>
  );
}

const inContract: NoticeField[] = ['extraDays', 'starts', 'deemedCount', 'ends', 'counting', 'roll', 'anchor'];
const inRelation: NoticeField[] = ['relationship', 'until', 'objectBy', 'noExitBefore', 'since'];
const inFit: NoticeField[] = ['otherDay', 'deliverable', 'unpaid', 'backToBack', 'holidays', 'means', 'owedRows'];
