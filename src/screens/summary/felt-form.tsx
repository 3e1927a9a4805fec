import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import styles from './summary-screen.module.css';

interface FeltFormProps {
  /** How many answers the session has. */
  readonly total: number;
  readonly onSay: (right: number) => void;
  readonly onSkip: () => void;
}

/** Asked before anything of the result is shown: how many answers felt right. */
export function FeltForm({ total, onSay, onSkip }: FeltFormProps) {
  const { t } = useTranslation('summary');
  const [said, setSaid] = useState('');
  const right = /^\d{1,4}$/.test(said) && Number(said) <= total ? Number(said) : null;
  return (
    <Page title={t('felt.ask', { total })} lead={t('felt.why')}>
      <form
        className={styles.felt}
        onSubmit={(event) => {
          event.preventDefault();
          if (right !== null) onSay(right);
        }}
      >
        <Field
          label={t('felt.label', { total })}
          value={said}
          onChange={(event) => setSaid(event.target.value.trim())}
          error={said !== '' && right === null ? t('felt.wrong', { total }) : null}
          inputMode="numeric"
          autoComplete="off"
        />
        <div className={styles.actions}>
          <Button variant="primary" type="submit" disabled={right === null}>
            {t('felt.say')}
          </Button>
          <Button variant="quiet" onClick={onSkip}>
            {t('felt.skip')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
