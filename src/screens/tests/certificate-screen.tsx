import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTIFICATE_TRIALS, type Certificate } from '@/core/certificate/certificate';
import { textToSign, writeCode } from '@/core/certificate/certificate-code';
import { certificateOf } from '@/core/certificate/certificate-of';
import { isExamination } from '@/core/learning/answer-record';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useAssessment } from '@/screens/use-assessment';
import { useProfile } from '@/screens/use-profile';
import type { SigningPort, SigningProblem } from '@/state/signing-port';
import { useAnnounce } from '@/ui/announcer';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import styles from './certificate-screen.module.css';
import { CertificateSheet } from './certificate-sheet';
import { useTestResult } from './use-test-result';

interface SignedSheet {
  readonly code: string;
  readonly fingerprint: string;
}

/** The certificate of a test, signed by this device and made to be printed on one sheet. */
export function CertificateScreen({ session: id }: { readonly session: string }) {
  const { t } = useTranslation('tests');
  const profile = useProfile();
  const { appVersion } = useAssessment();
  const read = useTestResult(id);
  const result = read?.ok ? read.value : null;
  const certificate = result && certificateOf({ ...result, holder: profile?.name ?? '', appVersion });
  if (certificate) return <Signed certificate={certificate} sessionId={id} />;
  return (
    <Page title={t('certificate.page')}>
      {read === null && <Skeleton height="60vh" />}
      {read && !read.ok && <ProblemNotice problem={read.problem} />}
      {read?.ok && (
        <Notice
          tone="info"
          title={result ? t('certificate.page') : t('outcome.unfinished.title')}
          actions={<ButtonLink href={hrefTo(paths.tests())}>{t('outcome.back')}</ButtonLink>}
        >
          <p>
            {result
              ? t('outcome.few', { needed: CERTIFICATE_TRIALS, count: result.answers.filter(isExamination).length })
              : t('outcome.unfinished.body')}
          </p>
        </Notice>
      )}
    </Page>
  );
}

interface SignedProps {
  readonly certificate: Certificate;
  readonly sessionId: string;
}

function Signed({ certificate, sessionId }: SignedProps) {
  const { t } = useTranslation('tests');
  const { signing } = useAssessment();
  const [signed, setSigned] = useState<SignedSheet | null>(null);
  const [problem, setProblem] = useState<SigningProblem | null>(null);
  const text = textToSign(certificate);
  useEffect(() => {
    let wanted = true;
    void sign(signing, text).then((made) => {
      if (!wanted) return;
      if ('code' in made && 'fingerprint' in made) setSigned(made);
      else setProblem(made);
    });
    return () => {
      wanted = false;
    };
  }, [signing, text]);
  return (
    <Page title={t('certificate.page')} ownHeading>
      <div className={styles.acts}>
        <ButtonLink variant="quiet" href={hrefTo(paths.testResult(sessionId))}>
          {t('certificate.acts.back')}
        </ButtonLink>
        {signed && <Acts code={signed.code} />}
      </div>
      {problem && <NotSigned problem={problem} />}
      {!problem && !signed && (
        <p role="status" className={styles.waiting}>
          {t('certificate.problem.signing')}
        </p>
      )}
      {signed && <CertificateSheet certificate={certificate} code={signed.code} fingerprint={signed.fingerprint} />}
    </Page>
  );
}

async function sign(signing: SigningPort, text: string): Promise<SignedSheet | SigningProblem> {
  const signature = await signing.sign(text);
  if (!signature.ok) return signature.problem;
  const { key } = signature.value;
  const fingerprint = await signing.fingerprint(key);
  if (!fingerprint.ok) return fingerprint.problem;
  return { code: writeCode(text, key, signature.value.signature), fingerprint: fingerprint.value };
}

function NotSigned({ problem }: { readonly problem: SigningProblem }) {
  const { t } = useTranslation('tests');
  if (problem.code !== 'signing.no-secure-context') return <ProblemNotice problem={problem} />;
  return (
    <Notice tone="problem" title={t('certificate.problem.no-secure-context.title')}>
      <p>{t('certificate.problem.no-secure-context.body')}</p>
    </Notice>
  );
}

function Acts({ code }: { readonly code: string }) {
  const { t } = useTranslation('tests');
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean | null>(null);
  async function copy(): Promise<void> {
    const done = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(t(done ? 'certificate.acts.copied' : 'certificate.acts.notCopied'));
  }
  return (
    <>
      {copied !== null && (
        <span className={styles.waiting}>{t(copied ? 'certificate.acts.copied' : 'certificate.acts.notCopied')}</span>
      )}
      <Button onClick={() => void copy()}>{t('certificate.acts.copy')}</Button>
      <Button variant="primary" onClick={() => window.print()}>
        {t('certificate.acts.print')}
      </Button>
    </>
  );
}
