/** What the law counts the days to pay from when nothing was agreed. */
export type PaymentStart =
  | 'performance-of-service'
  | 'completion-of-services'
  | 'invoice-receipt-or-service'
  | 'day-after-invoice-receipt-or-service'
  | 'later-of-service-performed-and-invoice-notice'
  | 'due-date-and-invoice-receipt'
  | 'claim-due-immediately';

/** The longest term two businesses may agree. `hard`: never more; otherwise more if it is express and not grossly unfair. */
export interface AgreedMax {
  days: number;
  hard: boolean;
  /** What these days run from, where the law says it (France: the date of the invoice). */
  from?: 'invoice-date';
  /** For a periodic invoice (France). */
  periodicInvoiceDays?: number;
  /** When a public body pays. */
  publicAuthorityDays?: number;
  /** When a large client owes a small supplier (Netherlands); `hard` as above. */
  largeClientToSmallSupplier?: { days: number; hard: boolean };
}

/** Interest for late payment, as a formula: no rate that changes every half-year is stored. */
export type Interest =
  /** A reference rate, named in the country's texts, plus `points` per cent a year. */
  | { kind: 'reference-plus'; points: number }
  /** A rate of its own, per cent a year. */
  | { kind: 'fixed-rate'; percent: number }
  /** Set by the contract or by a court; `none` where there is nothing. */
  | { kind: 'court' | 'none' };

/** A fixed sum for each late invoice; the first band that fits the debt counts. `debtBelow` leaves its bound out, `debtUpTo` keeps it. */
export interface FixedCompensation {
  currency: string;
  amount: number;
  debtBelow?: number;
  debtUpTo?: number;
}

/** When an invoice must be paid and what lateness costs. `null` means not established in a text that was read: never a guess. */
export interface PaymentRules {
  /** `null`: the law sets no general term. */
  days: number | null;
  from: PaymentStart | null;
  startDayCounts: boolean;
  /** Whether a last day to pay that is not worked moves to the next one that is; `null`: not established, so it is not moved. */
  rolls: boolean | null;
  nonWorking: readonly ('sat' | 'sun' | 'holiday')[];
  agreedMax: AgreedMax | null;
  interest: Interest;
  fixedCompensation: readonly FixedCompensation[];
  /** Whether lateness begins only with a reminder; `null`: not established. */
  reminderNeeded: boolean | null;
  cites: readonly string[];
}
