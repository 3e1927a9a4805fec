import { useTranslation } from 'react-i18next';
import { sumCheckDigit } from '@/core/mrz/check-digit';
import type { MrzCheckDigitName } from '@/core/mrz/formats';
import { RadioScale } from '@/ui/radio-scale';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { TermLine } from '../term-line';
import { useBegin } from '../use-begin';
import { DigitWorking } from './digit-working';
import styles from './mrz.module.css';

interface WorkOutProps extends ExerciseViewProps<'mrz'> {
  readonly digit: MrzCheckDigitName;
  readonly text: string;
}

const DIGITS = [...'0123456789'].map((digit) => ({ value: digit, shown: digit, name: digit }));

/** The characters of one field, and ten digits to choose from. */
export function WorkOut({ digit, text, input, feedback, enter, begin }: WorkOutProps) {
  const { t } = useTranslation(['task-mrz', 'examination']);
  useBegin(begin);
  const key = feedback?.key.variant === 'work-out' ? feedback.key : null;
  const worked = sumCheckDigit(text);
  return (
    <ExerciseLayout stage={null}>
      {feedback && (
        <ReasonLines
          lines={[
            t('truth.workedOut', { expected: key?.expected ?? '' }),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      )}
      <p className={styles.field}>{t('workOut.field', { field: t(`examination:mrz.digit.${digit}`) })}</p>
      <p className={styles.characters} dir="ltr" lang="en">
        {[...text].map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: characters stand in their places
          <span key={index}>{character}</span>
        ))}
        <span className={styles.asked} role="img" aria-label={t('workOut.asked')}>
          {input.answer[0] ?? '?'}
        </span>
      </p>
      {!feedback && <p className={styles.rule}>{t('workOut.rule')}</p>}
      <RadioScale
        legend={t('workOut.legend')}
        steps={DIGITS}
        value={input.answer[0] ?? null}
        disabled={feedback !== null}
        onChange={(value) => enter((now) => ({ ...now, answer: [value] }))}
      />
      {feedback && worked.ok && <DigitWorking {...worked.value} />}
      {feedback && <TermLine term="check-digit" />}
    </ExerciseLayout>
  );
}
