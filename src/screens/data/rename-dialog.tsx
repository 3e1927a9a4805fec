import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '@/core/learning/profile';
import { isProfileNameProblem } from '@/screens/is-profile-name-problem';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import type { ProfileProblem } from '@/state/profile-store';
import { useAnnounce } from '@/ui/announcer';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Field } from '@/ui/field';

/** Asks for the new name of a profile. */
export function RenameDialog({ profile, onClose }: { readonly profile: Profile; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation();
  const { profiles } = useServices();
  const announce = useAnnounce();
  const formId = useId();
  const [name, setName] = useState(profile.name);
  const [problem, setProblem] = useState<ProfileProblem | null>(null);

  async function save() {
    const renamed = await profiles.rename(profile.id, name);
    if (!renamed.ok) return setProblem(renamed.problem);
    announce(t('rename.done', { name: name.trim() }));
    onClose();
  }

  return (
    <Dialog
      title={t('rename.title')}
      closeLabel={common('action.close')}
      onClose={onClose}
      actions={
        <Button type="submit" form={formId} variant="primary">
          {t('rename.save')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={t('rename.name')}
          value={name}
          autoComplete="off"
          error={problem && isProfileNameProblem(problem) ? t(`rename.problem.${problem.code}`) : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {problem && !isProfileNameProblem(problem) && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
