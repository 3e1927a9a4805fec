import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useServices } from '@/screens/services';
import { useAssessment } from '@/screens/use-assessment';
import type { KnownKey } from '@/state/signing-port';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import styles from './check-screen.module.css';

interface KnownKeyFormProps {
  readonly fingerprint: string;
  readonly known: KnownKey | null;
  readonly onChange: () => void;
}

/** Notes whose key it is, once somebody has read its fingerprint on the device itself; or forgets it. */
export function KnownKeyForm({ fingerprint, known, onChange }: KnownKeyFormProps) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const { clock } = useServices();
  const { signing } = useAssessment();
  const [name, setName] = useState('');
  async function note(event: FormEvent): Promise<void> {
    event.preventDefault();
    await signing.noteKey({ fingerprint, name: name.trim(), notedAt: clock() });
    onChange();
  }
  async function forget(): Promise<void> {
    await signing.forgetKey(fingerprint);
    onChange();
  }
  if (known) {
    return (
      <Card title={t('check.note.title')}>
        <div className={styles.acts}>
          <p>{t('check.note.noted', { name: known.name, day: format.day(known.notedAt) })}</p>
          <Button onClick={() => void forget()}>{t('check.note.forget')}</Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('check.note.title')} lead={t('check.note.lead')}>
      <form className={styles.form} onSubmit={(event) => void note(event)}>
        <Field
          label={t('check.note.name')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className={styles.acts}>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('check.note.do')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
