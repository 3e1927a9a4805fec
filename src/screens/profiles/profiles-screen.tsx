import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { useFormat } from '@/i18n/use-format';
import { LanguageChoice } from '@/screens/language-choice';
import { Page } from '@/screens/page';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { ShownSpecimen } from '@/screens/shown-specimen';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { PersonIcon } from '@/ui/icons/person-icon';
import { NewProfileForm } from './new-profile-form';
import styles from './profiles-screen.module.css';

/** Who practises: the first start asks for a name in one step; a shared device shows the profiles to choose from. */
export function ProfilesScreen() {
  const { profiles } = useServices();
  const state = useStore(profiles.state);
  if (state.phase === 'ready' && state.profiles.length > 0) return <Choice profiles={state.profiles} />;
  return (
    <Welcome>
      {state.phase === 'ready' && <NewProfileForm />}
      {state.phase === 'failed' && <Unstored />}
    </Welcome>
  );
}

/** Where nothing can be stored, as the banner above says, no profile can be made; what needs none is open all the same. */
function Unstored() {
  const { t } = useTranslation('profiles');
  return (
    <section className={styles.unstored}>
      <p>{t('unstored.about')}</p>
      <div className={styles.doors}>
        <ButtonLink href={hrefTo(paths.exercises())}>{t('unstored.exercises')}</ButtonLink>
        <ButtonLink href={hrefTo(paths.reference())}>{t('unstored.reference')}</ButtonLink>
      </div>
    </section>
  );
}

/** The words and the picture stand at once; what follows waits until it is known that nobody is on this device. */
function Welcome({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('profiles');
  return (
    <Page title={t('welcome')} ownHeading>
      <div className={styles.welcome}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{t('welcome')}</h1>
          <p className={styles.lead}>{t('welcomeLead')}</p>
          {children}
          <div className={styles.language}>
            <LanguageChoice />
          </div>
        </div>
        <div className={styles.picture}>
          <ShownSpecimen light="uv365" />
        </div>
      </div>
    </Page>
  );
}

function Choice({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { t } = useTranslation('profiles');
  const { profiles: store } = useServices();
  const format = useFormat();
  function choose(id: string) {
    store.choose(id);
    goTo(paths.home());
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Card title={t('onThisDevice')}>
        <ul className={styles.list}>
          {profiles.map((profile) => (
            <li key={profile.id}>
              <button type="button" className={styles.person} onClick={() => choose(profile.id)}>
                <PersonIcon />
                <span className={styles.who}>
                  <bdi>{profile.name}</bdi>
                  <span className={styles.since}>
                    {[t(`role.${profile.role}.name`), t('since', { day: format.day(profile.createdAt) })].join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('someoneElse')}>
        <NewProfileForm />
      </Card>
      <LanguageChoice />
    </Page>
  );
}
