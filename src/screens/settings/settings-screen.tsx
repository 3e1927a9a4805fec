import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { LanguageChoice } from '@/screens/language-choice';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { MOTIONS, type Settings, THEMES } from '@/state/settings';
import { useAnnounce } from '@/ui/announcer';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './settings-screen.module.css';

/** How the app looks and speaks on this device. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { settings: store } = useServices();
  const { settings, problem } = useStore(store.state);
  const announce = useAnnounce();
  function change(part: Partial<Settings>) {
    store.change(part);
    announce(t('saved'));
  }
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {problem && <ProblemNotice problem={problem} />}
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

function Setting(props: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  return (
    <section className={styles.setting}>
      <h2>{props.title}</h2>
      <p className={styles.lead}>{props.lead}</p>
      {props.children}
    </section>
  );
}
