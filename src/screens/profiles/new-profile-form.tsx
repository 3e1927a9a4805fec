import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FIRST_ROLE, type Role } from '@/core/tasks/role';
import { isProfileNameProblem } from '@/screens/is-profile-name-problem';
import { goTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { RoleChoice } from '@/screens/role-choice';
import { useServices } from '@/screens/services';
import type { ProfileProblem } from '@/state/profile-store';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import styles from './profiles-screen.module.css';

/** Makes a profile from a name or number and a role, chooses it, and goes to the first look. */
export function NewProfileForm() {
  const { t } = useTranslation('profiles');
  const { profiles } = useServices();
  const { phase } = useStore(profiles.state);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(FIRST_ROLE);
  const [problem, setProblem] = useState<ProfileProblem | null>(null);

  async function create() {
    const made = await profiles.create(name, role);
    if (made.ok) goTo(paths.firstLook());
    else setProblem(made.problem);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Field
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={problem && isProfileNameProblem(problem) ? t(`problem.${problem.code}`) : null}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div className={styles.role}>
        <p className={styles.ask}>{t('role.legend')}</p>
        <RoleChoice value={role} onChange={setRole} />
        <p className={styles.hint}>{t('role.hint')}</p>
      </div>
      {problem && !isProfileNameProblem(problem) && <ProblemNotice problem={problem} />}
      <Button type="submit" variant="primary" disabled={phase === 'failed'}>
        {t('start')}
      </Button>
    </form>
  );
}
