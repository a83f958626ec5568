import type { AgreedMax, FixedCompensation, Interest, PaymentRules } from '../domain/notice/payment-rules.ts';
import type { Jurisdiction } from './inherit.ts';

type FilePayment = Jurisdiction['payment'];

/** What the calculation needs of a file's payment rules, words left out. */
export function paymentRulesOf(payment: FilePayment, counting: Jurisdiction['counting']): PaymentRules {
  return {
    days: payment.default.days,
    from: payment.default.from,
    startDayCounts: payment.default.startDayCounts,
    rolls: counting.paymentDueRollsForward,
    nonWorking: counting.nonWorking,
    agreedMax: payment.agreedMax && agreedMaxOf(payment.agreedMax),
    interest: interestOf(payment.interest),
    fixedCompensation: payment.fixedCompensation.map(compensationOf),
    reminderNeeded: payment.reminderNeeded,
    cites: payment.cites,
  };
}

function agreedMaxOf(agreed: NonNullable<FilePayment['agreedMax']>): AgreedMax {
  const { days, hard, from, periodicInvoiceDays, publicAuthorityDays, largeClientToSmallSupplier } = agreed;
  return {
    days,
    hard,
    ...(from ? { from } : {}),
    ...(periodicInvoiceDays ? { periodicInvoiceDays } : {}),
    ...(publicAuthorityDays ? { publicAuthorityDays } : {}),
    ...(largeClientToSmallSupplier ? { largeClientToSmallSupplier } : {}),
  };
}

function interestOf(interest: FilePayment['interest']): Interest {
  if (interest.kind === 'reference-plus') return { kind: interest.kind, points: interest.points };
  if (interest.kind === 'fixed-rate') return { kind: interest.kind, percent: interest.percent };
  return { kind: interest.kind };
}

function compensationOf(band: FilePayment['fixedCompensation'][number]): FixedCompensation {
  const { currency, amount, debtBelow, debtUpTo } = band;
  return { currency, amount, ...(debtBelow ? { debtBelow } : {}), ...(debtUpTo ? { debtUpTo } : {}) };
}
