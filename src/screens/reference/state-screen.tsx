import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StateDescription } from '@/examiner/teaching-contract';
import { useFormat } from '@/i18n/use-format';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';
import { SamplePicture } from '@/screens/sample-picture';
import { useLibrary } from '@/screens/use-library';
import { Fact } from './fact';
import { ModelCard } from './model-card';
import { NotInLibrary } from './not-in-library';
import gridStyles from './reference-screen.module.css';
import styles from './state-screen.module.css';

/** A State's documents: its arms, names and dates, its series, who issues, and the stamps of its border. */
export function StateScreen({ state: code }: { readonly state: string }) {
  const { states } = useLibrary();
  const state = states.find((candidate) => candidate.code === code);
  return state ? <State state={state} /> : <NotInLibrary />;
}

function State({ state }: { readonly state: StateDescription }) {
  const { t } = useTranslation('reference');
  const { models } = useLibrary();
  const own = models.filter((model) => model.state === state.code);
  const name = state.name.latin;
  return (
    <LibraryPage title={name} ownHeading>
      <header className={styles.head}>
        <div className={styles.arms}>
          <SamplePicture sample={{ kind: 'arms', state: state.code }} label={t('state.arms', { state: name })} />
        </div>
        <div>
          <h1 tabIndex={-1}>{name}</h1>
          <p className={styles.native}>
            {state.name.native !== name && (
              <>
                <bdi>{state.name.native}</bdi>
                {' · '}
              </>
            )}
            <code>{state.code}</code>
          </p>
          <p className={styles.lead}>{t('state.lead')}</p>
        </div>
      </header>
      <dl className={styles.facts}>
        <Fact name={t('state.script')}>{t(`script.${state.script}`)}</Fact>
        <Fact name={t('state.names')}>
          <p>{t(`naming.${state.naming}`)}</p>
          <Names names={state.exampleNames} />
        </Fact>
        <Fact name={t('state.date')}>
          <code dir="ltr">{state.exampleDate}</code>
        </Fact>
        <Fact name={t('state.authorities')}>
          <Names names={state.authorities} />
        </Fact>
        <Fact name={t('state.posts')}>
          <ul className={styles.plain}>
            {state.borderPosts.map(({ name: post, mode }) => (
              <li key={post}>
                <bdi>{post}</bdi> <small>{t(`state.mode.${mode}`)}</small>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <Stamps state={state} />
      <Series state={state.code} />
      <section className={styles.part} aria-labelledby="documents">
        <h2 id="documents">{t('state.documents')}</h2>
        <ul className={gridStyles.grid}>
          {own.map((model) => (
            <ModelCard key={model.code} model={model} />
          ))}
        </ul>
      </section>
    </LibraryPage>
  );
}

function Names({ names }: { readonly names: StateDescription['authorities'] }) {
  return (
    <ul className={styles.plain}>
      {names.map(({ latin, native }) => (
        <li key={latin}>
          <bdi>{latin}</bdi> {native !== latin && <bdi className={styles.native}>{native}</bdi>}
        </li>
      ))}
    </ul>
  );
}

function Stamps({ state }: { readonly state: StateDescription }) {
  const { t } = useTranslation('reference');
  return (
    <section className={styles.part} aria-labelledby="stamps">
      <h2 id="stamps">{t('state.stamps')}</h2>
      <ul className={styles.stamps}>
        {state.stampYears.flatMap((year) =>
          (['entry', 'exit'] as const).map((direction) => {
            const label = t(`state.stamp.${direction}`, { state: state.name.latin, year });
            return (
              <li key={`${year} ${direction}`}>
                <SamplePicture
                  sample={{ kind: 'stamp', state: state.code, direction, year }}
                  label={label}
                  aspect={46 / 34}
                />
                <small>{label}</small>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}

/** Which series of each kind of document was issued when. */
function Series({ state }: { readonly state: string }) {
  const { t } = useTranslation('reference');
  const format = useFormat();
  const { models } = useLibrary();
  return (
    <section className={styles.part} aria-labelledby="series">
      <h2 id="series">{t('state.series')}</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('state.column.kind')}</th>
              <th scope="col">{t('state.column.code')}</th>
              <th scope="col">{t('fact.series')}</th>
              <th scope="col">{t('fact.years')}</th>
              <th scope="col">
                {t('fact.numbering')} <small>{t('fact.numberingKey')}</small>
              </th>
              <th scope="col">{t('fact.mrz')}</th>
            </tr>
          </thead>
          <tbody>
            {models
              .filter((model) => model.state === state)
              .map((model) => (
                <tr key={model.code}>
                  <th scope="row">
                    <Link href={paths.model(model.code)}>{t(`documentKind.${model.kind}`)}</Link>
                  </th>
                  <td>
                    <code>{model.code}</code>
                  </td>
                  <td>{model.series ? t(`series.${model.series}`) : '–'}</td>
                  <td>{format.years(...model.years)}</td>
                  <td>
                    <code dir="ltr">{model.numberPattern}</code>
                  </td>
                  <td>{model.mrzFormat ?? '–'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
