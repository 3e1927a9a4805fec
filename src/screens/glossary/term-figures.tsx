import { useTranslation } from 'react-i18next';
import type { Subtlety } from '@/core/fraud/evidence';
import { FEATURE_OF_SIGN } from '@/core/fraud/feature-of-sign';
import type { TermId } from '@/i18n/glossary-terms';
import { FraudPair } from '@/screens/fraud-pair';
import { SamplePicture } from '@/screens/sample-picture';
import { useServices } from '@/screens/services';
import { TeachingShot } from '@/screens/teaching-shot';
import { TechniqueSamples } from '@/screens/technique-samples';
import { useLibrary } from '@/screens/use-library';
import { genuineOf, useTeaching } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import { type Library, modelsWith } from '@/state/library';
import { FacePicture } from '@/table/view/face-picture';
import type { FeatureKind, FeatureView } from '@/table/view/teaching/feature';
import { FEATURE_FACTS } from '@/table/view/teaching/feature-facts';
import { fieldIn, findFeature, lightingOf, wholePage } from '@/table/view/teaching/shot';
import { usePageName } from '@/table/view/use-page-name';
import styles from './glossary-screen.module.css';
import { FirstPage, Printed } from './subject-figures';
import { TERM_PICTURES, type TermPicture } from './term-pictures';

/** The pictures of a term, painted by the examiner; none for a term that cannot be shown. */
export function TermFigures({ term }: { readonly term: TermId }) {
  const pictures = TERM_PICTURES[term] ?? [];
  return pictures.map((picture) => <Picture key={JSON.stringify(picture)} picture={picture} />);
}

function Picture({ picture }: { readonly picture: TermPicture }) {
  switch (picture.show) {
    case 'feature':
      return <Views kind={picture.kind} views={FEATURE_FACTS[picture.kind].views} />;
    case 'view':
      return <Views kind={picture.kind} views={[picture.view]} />;
    case 'technique':
      return <TechniqueSamples technique={picture.technique} />;
    case 'page':
      return <WholePage picture={picture} />;
    case 'document':
      return <FirstPage picture={picture} />;
    case 'fields':
    case 'mrz':
      return <Printed picture={picture} />;
    case 'fraud':
      return <Fraud picture={picture} />;
    case 'faces':
      return <Faces picture={picture} />;
    case 'stamps':
      return <Stamps />;
  }
}

function Views({ kind, views }: { readonly kind: FeatureKind; readonly views: readonly FeatureView[] }) {
  const { t } = useTranslation(['examination', 'glossary', 'reference']);
  const [model] = modelsWith(useLibrary(), kind);
  if (!model) return null;
  const facts = FEATURE_FACTS[kind];
  return (
    <div className={styles.figures}>
      {views.map((view) => {
        const under = t(`examination:light.${view.light}.name`);
        const caption = view.tiltXDeg || view.tiltYDeg ? t('reference:view.tilted', { light: under }) : under;
        return (
          <TeachingShot
            key={JSON.stringify(view)}
            recipe={genuineOf(model.code)}
            choose={(teaching) => {
              const found = findFeature(teaching, kind);
              if (!found) return null;
              const { page, box } = found;
              return {
                page,
                version: 'specimen',
                part: fieldIn(box, page, facts.fieldMm),
                lighting: lightingOf(view),
              };
            }}
            label={t('reference:pair.label', { what: t(`glossary:${facts.term}.term`), under: caption })}
            caption={caption}
          />
        );
      })}
    </div>
  );
}

function WholePage({ picture }: { readonly picture: Extract<TermPicture, { show: 'page' }> }) {
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  const { models } = useLibrary();
  const model = models.find(({ pages }) => pages.some(({ kind }) => kind === picture.page));
  if (!model) return null;
  const caption = t(`light.${picture.light}.name`);
  return (
    <TeachingShot
      recipe={genuineOf(model.code)}
      choose={({ specimen }) => {
        const page = specimen.pages.find(({ kind }) => kind === picture.page);
        return page
          ? { page, version: 'specimen', part: wholePage(page), lighting: lightingOf({ light: picture.light }) }
          : null;
      }}
      label={t('page.label', { page: nameOf({ kind: picture.page, documentKind: model.kind }), light: caption })}
      caption={caption}
      aspect={1.42}
    />
  );
}

function Fraud({ picture }: { readonly picture: Extract<TermPicture, { show: 'fraud' }> }) {
  const { intervention, sign, light } = picture;
  const recipes = subjectsOf(useLibrary(), picture).map((model) => ({
    ...genuineOf(model),
    interventions: [{ name: intervention, subtlety: PLAIN }],
  }));
  return <FraudPair recipes={recipes} wanted={{ sign, ...(light && { light }) }} />;
}

/** The face on the document and the one at the counter: of the holder, or of somebody else. */
function Faces({ picture: { intervention } }: { readonly picture: Extract<TermPicture, { show: 'faces' }> }) {
  const { t } = useTranslation(['examination', 'reference']);
  const { examiner } = useServices();
  const model = useLibrary().models.find(({ kind }) => kind === 'passport');
  const done = intervention ? [{ name: intervention, subtlety: PLAIN }] : [];
  const teaching = useTeaching(model ? { ...genuineOf(model.code), interventions: done } : null);
  if (!teaching || teaching === 'failed') return null;
  const { handle } = teaching.specimen;
  return (
    <figure className={styles.sample}>
      <div className={styles.faces}>
        <FacePicture
          key={`printed ${handle}`}
          bitmap={() => examiner.printedFace(handle)}
          label={t('faces.printed')}
          hidden={false}
        />
        <FacePicture
          key={`counter ${handle}`}
          bitmap={() => examiner.counterFace(handle)}
          label={t('faces.counter')}
          hidden={false}
        />
      </div>
      <figcaption>
        {t(`reference:faces.${intervention === 'look-alike' ? 'other' : intervention === null ? 'same' : 'aged'}`)}
      </figcaption>
    </figure>
  );
}

function Stamps() {
  const { t } = useTranslation('reference');
  const [state] = useLibrary().states;
  const year = state?.stampYears.at(-1);
  if (!state || year === undefined) return null;
  return (
    <div className={styles.figures}>
      {(['entry', 'exit'] as const).map((direction) => (
        <figure key={direction} className={styles.sample}>
          <SamplePicture
            sample={{ kind: 'stamp', state: state.code, direction, year }}
            label={t(`state.stamp.${direction}`, { state: state.name.latin, year })}
            aspect={46 / 34}
          />
          <figcaption>{t(`state.stamp.${direction}`, { state: state.name.latin, year })}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Pictures of the glossary show what is plain to see. */
const PLAIN: Subtlety = 1;

/** How many models are tried for one sign. */
const MOST_SUBJECTS = 3;

/** The models on which a sign may be shown: those that bear what it shows on come first. */
function subjectsOf(
  { models }: Library,
  { intervention, sign, to }: Extract<TermPicture, { show: 'fraud' }>,
): readonly string[] {
  const kind = to ?? (intervention === 'false-breeder-document' ? 'birth-certificate' : 'passport');
  const bears = (model: CatalogueModel) => model.pages.some(({ elements }) => elements.includes(FEATURE_OF_SIGN[sign]));
  return models
    .filter((model) => model.kind === kind)
    .toSorted((a, b) => Number(bears(b)) - Number(bears(a)))
    .slice(0, MOST_SUBJECTS)
    .map(({ code }) => code);
}
