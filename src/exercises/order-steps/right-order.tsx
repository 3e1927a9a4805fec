import { useTranslation } from 'react-i18next';
import type { AuthoredStep } from '@/core/tasks/authored/authored-task';
import { useFormat } from '@/i18n/use-format';
import { CheckIcon } from '@/ui/icons/check-icon';
import { useLocalText } from '../authored/use-local-text';
import styles from './order-steps.module.css';

interface RightOrderProps {
  readonly steps: readonly AuthoredStep[];
  /** The order that was answered, by ids. */
  readonly order: readonly string[];
}

/** The steps in a right order, each with the reason for its place, and where it stood in the answer. */
export function RightOrder({ steps, order }: RightOrderProps) {
  const { t } = useTranslation('task-order-steps');
  const say = useLocalText();
  const format = useFormat();
  return (
    <ol className={styles.list} aria-label={t('rightOrder')}>
      {steps.map(({ id, text, why, rank }, index) => {
        const own = order.indexOf(id);
        const isRight = steps[own]?.rank === rank;
        return (
          <li key={id} className={styles.step} data-right={isRight}>
            <span className={styles.place} aria-hidden="true">
              {format.number(index + 1)}
            </span>
            <span className={styles.text}>
              {say(text)}
              <small>{say(why)}</small>
            </span>
            <span className={styles.own}>
              {isRight ? <CheckIcon /> : null}
              {isRight ? t('inPlace') : t('ownPlace', { place: own + 1 })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
