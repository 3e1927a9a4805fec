import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '@/core/learning/profile';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import type { StorageProblem } from '@/state/ports';
import { useAnnounce } from '@/ui/announcer';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';

/** Asks before a profile and all that belongs to it is deleted. */
export function RemoveDialog({ profile, onClose }: { readonly profile: Profile; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation();
  const { profiles } = useServices();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  async function remove() {
    const removed = await profiles.remove(profile.id);
    if (!removed.ok) return setProblem(removed.problem);
    announce(t('remove.done', { name: profile.name }));
    onClose();
  }

  return (
    <Dialog
      title={t('remove.title', { name: profile.name })}
      closeLabel={common('action.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('action.cancel')}</Button>
          <Button variant="danger" onClick={() => void remove()}>
            {t('remove.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('remove.body')}</p>
      {problem && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
