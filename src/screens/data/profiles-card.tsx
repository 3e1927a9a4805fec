import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { IconButton } from '@/ui/icon-button';
import { DownloadIcon } from '@/ui/icons/download-icon';
import { EditIcon } from '@/ui/icons/edit-icon';
import { PersonIcon } from '@/ui/icons/person-icon';
import { TrashIcon } from '@/ui/icons/trash-icon';
import { Skeleton } from '@/ui/skeleton';
import styles from './data-screen.module.css';
import { ExportDialog } from './export-dialog';
import { RemoveDialog } from './remove-dialog';
import { RenameDialog } from './rename-dialog';

type Work = 'rename' | 'export' | 'remove';

const DIALOGS = { rename: RenameDialog, export: ExportDialog, remove: RemoveDialog } as const;

/** The profiles of this device with what can be done to each. */
export function ProfilesCard() {
  const { t } = useTranslation('data');
  const { profiles } = useServices();
  const state = useStore(profiles.state);
  const [open, setOpen] = useState<{ readonly work: Work; readonly profile: Profile } | null>(null);
  const OpenDialog = open && DIALOGS[open.work];
  return (
    <Card title={t('profiles.title')}>
      {state.phase === 'loading' && <Skeleton height="8rem" />}
      {state.phase === 'failed' && <ProblemNotice problem={state.problem} />}
      {state.phase === 'ready' && (
        <ul className={styles.profiles}>
          {state.profiles.map((profile) => (
            <ProfileItem
              key={profile.id}
              profile={profile}
              practising={profile.id === state.chosen?.id}
              onWork={(work) => setOpen({ work, profile })}
            />
          ))}
        </ul>
      )}
      <ButtonLink variant="quiet" href={hrefTo(paths.profiles())}>
        {t('profiles.another')}
      </ButtonLink>
      {open && OpenDialog && <OpenDialog profile={open.profile} onClose={() => setOpen(null)} />}
    </Card>
  );
}

interface ProfileItemProps {
  readonly profile: Profile;
  readonly practising: boolean;
  readonly onWork: (work: Work) => void;
}

function ProfileItem({ profile, practising, onWork }: ProfileItemProps) {
  const { t } = useTranslation('data');
  const { profiles } = useServices();
  const format = useFormat();
  const { t: words } = useTranslation('profiles');
  const { name, role, createdAt, exportedAt } = profile;
  const exported =
    exportedAt === null ? t('profiles.neverExported') : t('profiles.exported', { day: format.day(exportedAt) });
  return (
    <li className={styles.profile}>
      <span className={styles.who}>
        <bdi>{name}</bdi>
        {practising && <span className={styles.badge}>{t('profiles.practising')}</span>}
        <span className={styles.facts}>
          {[words(`role.${role}.name`), t('profiles.created', { day: format.day(createdAt) }), exported].join(' · ')}
        </span>
      </span>
      <span className={styles.buttons}>
        {!practising && (
          <IconButton
            icon={<PersonIcon />}
            label={t('profiles.switch', { name })}
            onClick={() => profiles.choose(profile.id)}
          />
        )}
        <IconButton icon={<EditIcon />} label={t('profiles.rename', { name })} onClick={() => onWork('rename')} />
        <IconButton icon={<DownloadIcon />} label={t('profiles.export', { name })} onClick={() => onWork('export')} />
        <IconButton icon={<TrashIcon />} label={t('profiles.remove', { name })} onClick={() => onWork('remove')} />
      </span>
    </li>
  );
}
