import { dayOf } from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import { countsOf, exerciseCountsOf, leftOpenOf } from '@/core/learning/tests/test-counts';
import { CERTIFICATE_TRIALS, CERTIFICATE_VERSION, type Certificate, certificateNumbers } from './certificate';

/** What a certificate is made from. */
export interface CertificateSource {
  readonly session: SessionRecord;
  readonly answers: readonly AnswerRecord[];
  readonly holder: string;
  readonly appVersion: string;
}

/** Makes the certificate of a finished test; null where it is no test, is not finished, or has too few trials. */
export function certificateOf({ session, answers, holder, appVersion }: CertificateSource): Certificate | null {
  const { purpose, form, test, contentVersion } = session.plan;
  if (purpose !== 'test' || !form || !test || session.finishedAt === null) return null;
  const certificate: Certificate = {
    version: CERTIFICATE_VERSION,
    holder,
    kind: test,
    form,
    day: dayOf(Math.max(...answers.map(({ answeredAt }) => answeredAt), 0)),
    contentVersion,
    appVersion,
    counts: countsOf(answers),
    leftOpen: leftOpenOf(answers),
    exercises: exerciseCountsOf(answers),
  };
  return certificateNumbers(certificate).trials >= CERTIFICATE_TRIALS ? certificate : null;
}
