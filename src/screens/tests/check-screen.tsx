import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CertificateProblem, readCode, type SignedCertificate } from '@/core/certificate/certificate-code';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useAssessment } from '@/screens/use-assessment';
import type { SigningProblem } from '@/state/signing-port';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FileButton } from '@/ui/file-button';
import { Notice } from '@/ui/notice';
import styles from './check-screen.module.css';
import { CheckedCertificate, type Signer } from './checked-certificate';
import { OwnKeyCard } from './own-key-card';

/** How far a check is; `no-square`: the picture that was chosen shows none. */
type Check =
  | { readonly phase: 'idle' | 'reading' | 'no-square' }
  | { readonly phase: 'refused'; readonly problem: CertificateProblem }
  | { readonly phase: 'failed'; readonly problem: SigningProblem }
  | {
      readonly phase: 'checked';
      readonly signed: SignedCertificate;
      readonly valid: boolean;
      readonly signer: Signer;
    };

/** Checks the code of a certificate that another Loupe has signed, without a network. */
export function CheckScreen() {
  const { t } = useTranslation('tests');
  const { signing } = useAssessment();
  const [text, setText] = useState('');
  const [check, setCheck] = useState<Check>({ phase: 'idle' });
  const result = useRef<HTMLDivElement>(null);

  async function work(code: string): Promise<void> {
    setCheck(await checkCode(code));
    result.current?.focus();
  }

  async function checkCode(code: string): Promise<Check> {
    const read = readCode(code);
    if (!read.ok) return { phase: 'refused', problem: read.problem };
    const signed = read.value;
    const verified = await signing.verify(signed.signedText, signed);
    if (!verified.ok) return { phase: 'failed', problem: verified.problem };
    const fingerprint = await signing.fingerprint(signed.key);
    if (!fingerprint.ok) return { phase: 'failed', problem: fingerprint.problem };
    const [own, keys] = await Promise.all([signing.ownFingerprint(), signing.knownKeys()]);
    const known = keys.ok ? keys.value.find((key) => key.fingerprint === fingerprint.value) : undefined;
    const signer = {
      fingerprint: fingerprint.value,
      own: own.ok && own.value === fingerprint.value,
      known: known ?? null,
    };
    return { phase: 'checked', signed, valid: verified.value, signer };
  }

  async function readPicture(file: Blob): Promise<void> {
    setCheck({ phase: 'reading' });
    const { readSquare } = await import('./read-square');
    const found = await readSquare(file);
    if (found === null) return setCheck({ phase: 'no-square' });
    setText(found);
    await work(found);
  }

  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <CodeForm
        text={text}
        onText={setText}
        onCheck={() => void work(text)}
        onPicture={(file) => void readPicture(file)}
      />
      <div ref={result} tabIndex={-1} className={styles.result} aria-live="polite">
        {check.phase === 'reading' && <p>{t('check.reading')}</p>}
        {check.phase === 'no-square' && <Notice tone="warning" title={t('check.noSquare')} />}
        {check.phase === 'refused' && <Refused problem={check.problem} />}
        {check.phase === 'failed' && <Failed problem={check.problem} />}
        {check.phase === 'checked' && (
          <CheckedCertificate
            certificate={check.signed.certificate}
            valid={check.valid}
            signer={check.signer}
            onKeys={() => void checkCode(text).then(setCheck)}
          />
        )}
      </div>
      <OwnKeyCard />
    </Page>
  );
}

interface CodeFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  readonly onPicture: (file: Blob) => void;
}

function CodeForm({ text, onText, onCheck, onPicture }: CodeFormProps) {
  const { t } = useTranslation('tests');
  const id = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    onCheck();
  }
  return (
    <Card title={t('check.label')}>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id} className={styles.hint}>
          {t('check.hint')}
        </label>
        <textarea
          id={id}
          className={styles.code}
          dir="ltr"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          aria-label={t('check.label')}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <div className={styles.acts}>
          <Button type="submit" variant="primary" disabled={text.trim() === ''}>
            {t('check.do')}
          </Button>
          <FileButton label={t('check.picture')} accept="image/*" onFiles={([file]) => onPicture(file)} />
          <span className={styles.hint}>{t('check.pictureHint')}</span>
        </div>
      </form>
    </Card>
  );
}

function Refused({ problem }: { readonly problem: CertificateProblem }) {
  const { t } = useTranslation('tests');
  const name = PROBLEM_NAMES[problem.code];
  return (
    <Notice tone="problem" title={t(`check.problem.${name}.title`)}>
      <p>{t(`check.problem.${name}.body`)}</p>
    </Notice>
  );
}

const PROBLEM_NAMES = {
  'certificate.not-a-code': 'not-a-code',
  'certificate.incomplete': 'incomplete',
  'certificate.newer': 'newer',
  'certificate.malformed': 'malformed',
} as const satisfies Record<CertificateProblem['code'], string>;

function Failed({ problem }: { readonly problem: SigningProblem }) {
  const { t } = useTranslation('tests');
  if (problem.code !== 'signing.no-secure-context') return <ProblemNotice problem={problem} />;
  return <Notice tone="problem" title={t('check.own.none')} />;
}
