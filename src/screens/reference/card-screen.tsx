import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PublicPage } from '@/examiner/contract';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { useFormat } from '@/i18n/use-format';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { useLibrary } from '@/screens/use-library';
import { genuineOf, useTeaching } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import { FEATURE_FACTS } from '@/table/view/teaching/feature-facts';
import { fieldIn, lightingOf, wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import { placeArrows, ROOM_SHARE } from './arrow-places';
import styles from './card-screen.module.css';
import { useModelName } from './model-name';
import { NotInLibrary } from './not-in-library';
import { type QuickCheck, quickChecks } from './quick-checks';

/** The quick-check card of a model: its page, three arrows, a line for each; made to be printed on one sheet. */
export function CardScreen({ model: code }: { readonly model: string }) {
  const { models } = useLibrary();
  const model = models.find((candidate) => candidate.code === code);
  return model ? <Card key={code} model={model} /> : <NotInLibrary />;
}

function Card({ model }: { readonly model: CatalogueModel }) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const format = useFormat();
  const name = useModelName(useLibrary())(model);
  const teaching = useTeaching(genuineOf(model.code));
  const shown = teaching === 'failed' ? null : teaching;
  const [page] = shown?.specimen.pages ?? [];
  return (
    <LibraryPage title={t('card.title', { model: name })} ownHeading>
      <div className={styles.acts}>
        <Link href={paths.model(model.code)}>{t('card.back')}</Link>
        <Button onClick={() => window.print()}>{t('card.print')}</Button>
      </div>
      <article className={styles.card}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>{name}</h1>
          <p>{t('model.lead', { code: model.code, years: format.years(...model.years) })}</p>
        </header>
        {shown && page ? <Checks teaching={shown} page={page} name={name} /> : <Skeleton height="26rem" />}
        {teaching === 'failed' && <p role="alert">{t('picture.failed')}</p>}
        <footer className={styles.foot}>{t('card.foot')}</footer>
      </article>
    </LibraryPage>
  );
}

interface ChecksProps {
  readonly teaching: TeachingSpecimen;
  readonly page: PublicPage;
  readonly name: string;
}

function Checks({ teaching, page, name }: ChecksProps) {
  const { t } = useTranslation('reference');
  const { examiner } = useServices();
  const checks = quickChecks(teaching, page);
  return (
    <>
      <div
        className={styles.picture}
        style={{ paddingInline: `${(ROOM_SHARE * 100) / (1 + 2 * ROOM_SHARE)}%` }}
        data-tall={page.heightMm > page.widthMm}
      >
        <div className={styles.sheet}>
          <StillPicture
            examiner={examiner}
            specimen={teaching.specimen}
            shot={{ page, version: 'specimen', part: wholePage(page), lighting: lightingOf({ light: 'white' }) }}
            label={t('model.picture', { model: name })}
          />
          <Arrows checks={checks} page={page} />
        </div>
      </div>
      <ol className={styles.checks}>
        {checks.map((check, index) => (
          <Check key={check.kind} check={check} number={index + 1} page={page} teaching={teaching} />
        ))}
      </ol>
    </>
  );
}

/** The arrows lie over the picture and say nothing that the list below does not say. */
function Arrows({ checks, page }: { readonly checks: readonly QuickCheck[]; readonly page: PublicPage }) {
  const { widthMm, heightMm } = page;
  const radius = heightMm * 0.042;
  const tip = heightMm * 0.026;
  const arrows = placeArrows(
    checks.map(({ box }) => box),
    page,
  );
  return (
    <svg className={styles.arrows} viewBox={`0 0 ${widthMm} ${heightMm}`} aria-hidden="true">
      {arrows.map(({ from, to }, index) => {
        const angle = Math.atan2(to.y - from.y, to.x - from.x);
        const barb = (turn: number) =>
          `${to.x - tip * 1.6 * Math.cos(angle + turn)} ${to.y - tip * 1.6 * Math.sin(angle + turn)}`;
        const key = checks[index]?.kind ?? index;
        const line = `M${from.x} ${from.y} L${to.x} ${to.y} M${barb(0.45)} L${to.x} ${to.y} L${barb(-0.45)}`;
        return (
          <g key={key}>
            <path className={styles.halo} d={line} strokeWidth={heightMm * 0.02} />
            <path className={styles.line} d={line} strokeWidth={heightMm * 0.0085} />
            <circle className={styles.badge} cx={from.x} cy={from.y} r={radius} />
            <text className={styles.number} x={from.x} y={from.y} fontSize={radius * 1.25} dy="0.36em">
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface CheckProps {
  readonly check: QuickCheck;
  readonly number: number;
  readonly page: PublicPage;
  readonly teaching: TeachingSpecimen;
}

function Check({ check: { kind, box }, number, page, teaching }: CheckProps) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const format = useFormat();
  const { examiner } = useServices();
  const { term, views, fieldMm, magnification } = FEATURE_FACTS[kind];
  const [view] = views;
  const name = t(`glossary:${term}.term`);
  const light = t(`examination:light.${view.light}.name`);
  const under = view.tiltXDeg || view.tiltYDeg ? t('view.tilted', { light }) : light;
  const where =
    magnification === 1 ? under : `${under}, ${t('examination:loupe.times', { times: format.number(magnification) })}`;
  return (
    <li className={styles.check}>
      <div className={styles.detail}>
        <StillPicture
          examiner={examiner}
          specimen={teaching.specimen}
          shot={{ page, version: 'specimen', part: fieldIn(box, page, fieldMm), lighting: lightingOf(view) }}
          label={t('pair.label', { what: name, under: t(`examination:light.${view.light}.under`) })}
        />
      </div>
      <div className={styles.words}>
        <span className={styles.mark} aria-hidden="true">
          {format.number(number)}
        </span>
        <h2>
          <Link href={paths.feature(kind)}>{name}</Link>
        </h2>
        <p>{t(`feature.${kind}.quick`)}</p>
        <small>{where}</small>
      </div>
    </li>
  );
}
