import { useTranslation } from 'react-i18next';
import type { ExaminationRecord } from '@/core/learning/answer-record';
import { useFormat } from '@/i18n/use-format';
import { OutcomeMark } from './outcome-mark';
import styles from './pair-section.module.css';
import { PanelSection } from './panel-section';
import { verdictNameKey } from './verdict-words';

/** What each of a pair said alone, beside what both said together; nothing for one person. */
export function PairSection({ answers }: { readonly answers: readonly ExaminationRecord[] }) {
  const { t } = useTranslation('examination');
  const { t: common } = useTranslation();
  const format = useFormat();
  if (answers.length === 0) return null;
  return (
    <PanelSection title={t('pair.told')}>
      <ul className={styles.answers}>
        {answers.map(({ index, by = 'self', answer: { verdict, findings }, score }) => (
          <li key={index} className={styles.answer}>
            <OutcomeMark outcome={score.outcome} />
            <div>
              <p className={styles.who}>{t(`pair.${by}.name`)}</p>
              <p>{t(verdictNameKey(verdict))}</p>
              <p className={styles.small}>
                {common(`outcome.${score.outcome}`)}
                {' · '}
                {findings.length === 0
                  ? t('pair.unmarked')
                  : t('pair.marked', { signs: format.list(findings.map(({ sign }) => t(`sign.${sign}.name`))) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
