import { at, dayNumber, dayOfInstant } from './calendar';
import type { SampleDossier } from './types';

/**
 * A few hand-made cases among the officer's dossiers of 2026 that break careless readers and rules:
 * a due date before the receipt (a data error), an applicant that is itself a unit of the province,
 * and a dossier received late in the evening.
 */
export function addOddities(dossiers: SampleDossier[]): void {
  const own = dossiers.filter(
    (one) =>
      one.unitId === 'so-xay-dung' &&
      one.status === 'delivered' &&
      one.dueAt !== null &&
      one.dueAtOriginal === null,
  );
  const [wrongDue, unitAsApplicant, evening] = [own[200], own[420], own[640]];
  if (wrongDue?.receivedAt) {
    wrongDue.dueAt = at(dayNumber(dayOfInstant(wrongDue.receivedAt)) - 2, 1020);
  }
  if (unitAsApplicant) {
    unitAsApplicant.applicant = {
      ...unitAsApplicant.applicant,
      kind: 'organisation',
      name: 'Sở Nội vụ',
      idNumber: '9900000001',
      email: 'so.noi.vu@thu.example',
    };
    unitAsApplicant.summary = `Đề nghị: ${unitAsApplicant.procedure.name}`;
  }
  if (evening?.receivedAt) {
    evening.channel = 'online';
    evening.submittedAt = at(dayNumber(dayOfInstant(evening.receivedAt)), 1420);
    evening.receivedAt = at(dayNumber(dayOfInstant(evening.receivedAt)), 1430);
  }
}
