import { type Length, readLength } from '../domain/notice/length.ts';
import type { Regime, RuleSet, Tier, TierRule } from '../domain/notice/rule-set.ts';
import type { Jurisdiction } from './inherit.ts';
import { paymentRulesOf } from './payment-rules.ts';

type FileRegime = Jurisdiction['notice']['default'] | Jurisdiction['notice']['variants'][number];

/** What the calculation needs of a complete rule set. */
export function ruleSetOf(file: Jurisdiction): RuleSet {
  const { payment, counting, notice, fixedTerm, project, form } = file;
  const ceiling = notice.default.liabilityCeiling;
  return {
    id: file.id,
    reviewed: file.reviewed,
    regime: regimeOf(notice.default, notice.default.kind),
    variants: Object.fromEntries(
      notice.variants.flatMap((variant) => (variant.kind ? [[variant.id, regimeOf(variant, variant.kind)]] : [])),
    ),
    contractClause: notice.contractClause,
    ...(ceiling === undefined ? {} : { ceiling: lengthOf(ceiling) }),
    mustStateLength: notice.default.mustStateLength ?? false,
    writtenIfEstablished: form.requiredIf !== undefined,
    saturdayIsWorked: notice.default.workingDay === 'monday-to-saturday',
    fixedTerm: { earlyExit: fixedTerm.earlyExit, cites: fixedTerm.cites },
    ...(project ? { project: { cites: project.cites } } : {}),
    form: { cites: form.cites },
    counting: { cites: counting.cites },
    payment: paymentRulesOf(payment, counting),
  };
}

function regimeOf(regime: FileRegime, kind: Regime['kind']): Regime {
  const since = 'since' in regime ? regime.since : undefined;
  return {
    kind,
    tiers: (regime.tiers ?? []).map(tierOf),
    cites: regime.cites,
    ...(since ? { since } : {}),
    ...('breachFrees' in regime && regime.breachFrees ? { breachFrees: true } : {}),
  };
}

function tierOf({ when, rule }: NonNullable<FileRegime['tiers']>[number]): Tier {
  const { payPeriod, takesMostOfProvidersWork, serviceYears } = when;
  const { notice, latest, endAt } = rule;
  const given: TierRule = {
    ...(notice ? { notice: lengthOf(notice) } : {}),
    ...(latest ? { latest } : {}),
    ...(endAt ? { endAt } : {}),
  };
  return {
    when: {
      ...(payPeriod ? { payPeriod } : {}),
      ...(takesMostOfProvidersWork === undefined ? {} : { takesMostOfProvidersWork }),
      ...(serviceYears ? { serviceYears } : {}),
    },
    rule: given,
  };
}

/** A length of the file; the schema has already refused anything that is none. */
function lengthOf(text: string): Length {
  const length = readLength(text);
  if (length === undefined) throw new RangeError(`"${text}" is not a length`);
  return length;
}
