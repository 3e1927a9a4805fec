import { type ReactNode, startTransition, useOptimistic, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import type { Role } from '@/core/tasks/role';
import { LanguageChoice } from '@/screens/language-choice';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { RoleChoice } from '@/screens/role-choice';
import { useServices } from '@/screens/services';
import { useProfile } from '@/screens/use-profile';
import type { StorageProblem } from '@/state/ports';
import { MOTIONS, type Settings, THEMES } from '@/state/settings';
import { useAnnounce } from '@/ui/announcer';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './settings-screen.module.css';

/** What the person does, and how the app looks and speaks on this device. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { settings: store } = useServices();
  const { settings, problem } = useStore(store.state);
  const profile = useProfile();
  const announce = useAnnounce();
  function change(part: Partial<Settings>) {
    store.change(part);
    announce(t('saved'));
  }
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {problem && <ProblemNotice problem={problem} />}
      {profile && <OwnRole profile={profile} />}
      <Setting title={t('language.title')} lead={t('language.lead')}>
        <LanguageChoice />
      </Setting>
      <Setting title={t('theme.title')} lead={t('theme.lead')}>
        <SegmentedControl
          legend={t('theme.title')}
          legendHidden
          segments={THEMES.map((value) => ({ value, name: t(`theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting title={t('motion.title')} lead={t('motion.lead')}>
        <SegmentedControl
          legend={t('motion.title')}
          legendHidden
          segments={MOTIONS.map((value) => ({ value, name: t(`motion.${value}`) }))}
          value={settings.motion}
          onChange={(motion) => change({ motion })}
        />
      </Setting>
      <Setting title={t('light.title')} lead={t('light.lead')}>
        <SegmentedControl
          legend={t('light.title')}
          legendHidden
          segments={[
            { value: 'fast', name: t('light.fast') },
            { value: 'plain', name: t('light.plain') },
          ]}
          value={settings.plainLight ? 'plain' : 'fast'}
          onChange={(light) => change({ plainLight: light === 'plain' })}
        />
      </Setting>
    </Page>
  );
}

/** The role of the person who practises; shown at once, and kept. */
function OwnRole({ profile: { id, name, role } }: { readonly profile: Profile }) {
  const { t } = useTranslation('settings');
  const { profiles } = useServices();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [shown, showAtOnce] = useOptimistic(role);
  function change(next: Role) {
    startTransition(async () => {
      showAtOnce(next);
      const changed = await profiles.changeRole(id, next);
      setProblem(changed.ok ? null : changed.problem);
      if (changed.ok) announce(t('saved'));
    });
  }
  return (
    <Setting title={t('role.title')} lead={t('role.lead', { name })}>
      {problem && <ProblemNotice problem={problem} />}
      <RoleChoice value={shown} onChange={change} />
    </Setting>
  );
}

function Setting(props: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  return (
    <section className={styles.setting}>
      <h2>{props.title}</h2>
      <p className={styles.lead}>{props.lead}</p>
      {props.children}
    </section>
  );
}
