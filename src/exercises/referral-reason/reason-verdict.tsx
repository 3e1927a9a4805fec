import { useTranslation } from 'react-i18next';
import { judgeWritten } from '@/core/tasks/referral-reason/judge-written';
import type { ReferralReasonInput } from '@/core/tasks/referral-reason/referral-reason-task';
import type { TaskFeedback } from '@/core/tasks/task-record';
import { useFact } from '@/i18n/use-fact';
import { useFormat } from '@/i18n/use-format';
import { CheckIcon } from '@/ui/icons/check-icon';
import { CloseIcon } from '@/ui/icons/close-icon';
import styles from './referral-reason.module.css';

interface ReasonVerdictProps {
  readonly input: ReferralReasonInput;
  readonly feedback: TaskFeedback<'referral-reason'>;
}

/** What of a reason was recognised, by which words, what was taken off for what, and a line that says it well. */
export function ReasonVerdict({ input, feedback }: ReasonVerdictProps) {
  const { t } = useTranslation(['task-referral-reason', 'examination']);
  const fact = useFact();
  const format = useFormat();
  const { key, score } = feedback;
  const { place, sign, unfit } = judgeWritten(input, key.terms, key.pieces);
  const quoted = (words: readonly string[]) =>
    format.list(words.map((word) => t('quoted', { word: word.replaceAll('+', ' … ') })));
  const [plainest] = key.evidence.toSorted(
    (a, b) => a.minMagnification - b.minMagnification || b.strength - a.strength,
  );
  const [piece] = key.pieces;
  const isNamed = place !== null || sign !== null;
  const isLong = score.reasons.includes('too-long');
  return (
    <section className={styles.verdict} aria-label={t('verdict')}>
      <p className={styles.points}>{t('points', { share: format.percent(score.points) })}</p>
      <ul className={styles.parts}>
        <Part isGood={place !== null} name={t('part.place')}>
          {place
            ? t('found.place', { place: t(`place.${place.named}`), words: quoted(place.words) })
            : t('missing.place', { places: format.list((piece?.places ?? []).map((name) => t(`place.${name}`))) })}
        </Part>
        <Part isGood={sign !== null} name={t('part.sign')}>
          {sign
            ? t('found.sign', { sign: t(`examination:sign.${sign.named}.name`), words: quoted(sign.words) })
            : t('missing.sign', { sign: piece ? t(`examination:sign.${piece.sign}.name`) : '' })}
        </Part>
        <Part isGood={isNamed && unfit.length === 0 && !isLong} name={t('part.wording')}>
          {unfit.map(({ wording, words }) => t(`unfit.${wording}`, { words: quoted(words) })).join(' ') ||
            t(isLong ? 'unfit.long' : isNamed ? 'found.wording' : 'unfit.nothing')}
        </Part>
      </ul>
      {plainest && (
        <p className={styles.model}>
          <span>{t('model')}</span> {fact(plainest.found)}
        </p>
      )}
      <p className={styles.hint}>{t('limits')}</p>
    </section>
  );
}

interface PartProps {
  readonly isGood: boolean;
  readonly name: string;
  readonly children: string;
}

function Part({ isGood, name, children }: PartProps) {
  return (
    <li className={styles.part} data-good={isGood}>
      {isGood ? <CheckIcon /> : <CloseIcon />}
      <span>
        <strong>{name}</strong> {children}
      </span>
    </li>
  );
}
