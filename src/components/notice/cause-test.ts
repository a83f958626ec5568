import type { NoticeCase } from '../../domain/notice/notice-case.ts';
import type { Country } from './notice-data.ts';

/** What must be shown for a departure with a reason, where the law of this contract has a word for it. */
export function causeTestFor({ rules, causeTests }: Country, notice: NoticeCase): string | undefined {
  const { kind } = notice.relationship;
  if (kind === 'fixed-term') return causeTests['fixed-term'] ?? causeTests.default;
  if (kind === 'project' && rules.project) return causeTests.project;
  return notice.service && rules.variants[notice.service] ? causeTests[notice.service] : causeTests.default;
}
