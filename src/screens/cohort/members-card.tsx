import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useFormat } from '@/i18n/use-format';
import { useServices } from '@/screens/services';
import { useAssessment } from '@/screens/use-assessment';
import { Card } from '@/ui/card';
import { FileButton } from '@/ui/file-button';
import { IconButton } from '@/ui/icon-button';
import { CloseIcon } from '@/ui/icons/close-icon';
import styles from './cohort-screen.module.css';

/** Who belongs to the group: profiles of this device to be ticked, and files of others to be added. */
export function MembersCard() {
  const { t } = useTranslation('cohort');
  const format = useFormat();
  const { profiles } = useServices();
  const { cohort } = useAssessment();
  const people = useStore(profiles.state);
  const { members, busy } = useStore(cohort.state);
  const here = people.phase === 'ready' ? people.profiles : [];
  const fromFiles = members.filter(({ from }) => from === 'file');
  return (
    <Card title={t('members.title')} lead={t('members.lead')}>
      <fieldset className={styles.people}>
        <legend className={styles.legend}>{t('members.here')}</legend>
        {here.map((profile) => {
          const taken = members.some(({ id, from }) => id === profile.id && from === 'device');
          return (
            <label key={profile.id} className={styles.person}>
              <input
                type="checkbox"
                checked={taken}
                onChange={() => (taken ? cohort.remove(profile.id) : void cohort.addProfile(profile))}
              />
              <bdi>{profile.name}</bdi>
            </label>
          );
        })}
      </fieldset>
      {fromFiles.length > 0 && (
        <ul className={styles.files}>
          {fromFiles.map(({ id, name, tests, unread }) => (
            <li key={id} className={styles.member}>
              <span>
                <bdi>{name}</bdi>
                <span className={styles.note}> · {t('members.tests', { count: tests.length })}</span>
                {unread > 0 && <span className={styles.note}> · {t('members.unread', { count: unread })}</span>}
              </span>
              <IconButton
                icon={<CloseIcon />}
                label={t('members.remove', { name })}
                onClick={() => cohort.remove(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <FileButton
          label={t('members.files')}
          multiple
          disabled={busy}
          onFiles={(files) => void cohort.addFiles(files)}
        />
        <p className={styles.note} role="status">
          {busy ? t('members.reading') : t('members.count', { people: format.number(members.length) })}
        </p>
      </div>
    </Card>
  );
}
