import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import { useFact } from '@/i18n/use-fact';
import { LIGHT_ICONS } from '@/table/tools/light-switch/light-actions';
import { termOfFeature } from '@/table/view/evidence/term-of-feature';
import { AnswerChoices } from '../answer-choices';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { useBegin } from '../use-begin';
import { DoubtPictures } from './doubt-pictures';

/** A doubt at a place in white light, and the lamps of which one settles it. */
export function ChooseLightExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'choose-light'>) {
  const { t } = useTranslation(['task-choose-light', 'examination', 'glossary']);
  const { Term } = useExerciseContext();
  const fact = useFact();
  const { shown } = task;
  const term = termOfFeature(shown.feature);
  const best = feedback?.key.lights[0] ?? null;
  const piece = feedback?.key.piece ?? null;
  useBegin(begin);
  return (
    <ExerciseLayout
      stage={
        <DoubtPictures
          specimen={specimenAt(task, 0)}
          shown={shown}
          told={input.light && best ? { chosen: input.light, best, isUntouched: piece === null } : null}
        />
      }
    >
      {best ? (
        <>
          <ReasonLines
            lines={[
              ...(feedback?.score.reasons ?? []).map((reason) =>
                t(`reason.${reason}`, { light: nameOf(input.light ?? best), best: nameOf(best) }),
              ),
              ...(piece
                ? [t('expected', { what: fact(piece.expected) }), t('found', { what: fact(piece.found) })]
                : [t('genuine')]),
            ]}
          />
          <p>
            <strong>
              <Term term={term} />.
            </strong>{' '}
            {t(`glossary:${term}.definition`)}
          </p>
        </>
      ) : (
        <p>{t('doubt', { feature: t(`glossary:${term}.term`) })}</p>
      )}
      <AnswerChoices
        legend={t('legend')}
        choices={shown.lights.map((value) => ({ value, name: nameOf(value), icon: <LightIcon light={value} /> }))}
        value={input.light}
        onChange={feedback ? null : (light) => enter((now) => ({ ...now, light }))}
        right={best}
      />
    </ExerciseLayout>
  );

  function nameOf(light: Light): string {
    return t(`examination:light.${light}.name`);
  }
}

function LightIcon({ light }: { readonly light: Light }) {
  const Icon = LIGHT_ICONS[light];
  return <Icon />;
}
