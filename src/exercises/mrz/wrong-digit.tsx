import { useTranslation } from 'react-i18next';
import { textOfRange } from '@/core/mrz/mrz-range';
import { readMrz } from '@/core/mrz/read-mrz';
import { digitsOf } from '@/core/tasks/mrz/digits-of';
import { NOTHING_WRONG } from '@/core/tasks/mrz/mrz-task';
import { CheckDigitList } from '@/table/tools/mrz-reader/check-digit-list';
import { AnswerChoices } from '../answer-choices';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { TermLine } from '../term-line';
import { useBegin } from '../use-begin';
import { ZoneLines } from './zone-lines';

interface WrongDigitProps extends ExerciseViewProps<'mrz'> {
  readonly lines: readonly string[];
}

/** The lines of a zone, and its check digits to choose the wrong one from. */
export function WrongDigit({ lines, input, feedback, enter, begin }: WrongDigitProps) {
  const { t } = useTranslation(['task-mrz', 'examination']);
  useBegin(begin);
  const digits = digitsOf(lines);
  const key = feedback?.key.variant === 'wrong-digit' ? feedback.key : null;
  const [chosen = null] = input.answer;
  const looked = digits.find(({ name }) => name === (key?.wrong?.digit ?? chosen));
  const lit = looked
    ? [...looked.covers.map((range) => ({ ...range, as: 'covered' as const })), { ...looked, as: 'digit' as const }]
    : [];
  return (
    <ExerciseLayout stage={null}>
      {feedback && (
        <ReasonLines
          lines={[
            key?.wrong
              ? t('truth.digit', {
                  name: t(`examination:mrz.digit.${key.wrong.digit}`),
                  found: key.wrong.found,
                  expected: key.wrong.expected,
                })
              : t('truth.noDigit'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      )}
      <ZoneLines lines={lines} label={t('examination:mrz.lines')} lit={lit} />
      {!feedback && <p>{t('wrongDigit.about')}</p>}
      <AnswerChoices
        legend={t('wrongDigit.legend')}
        choices={[
          ...digits.map((digit) => ({
            value: String(digit.name),
            name: t('wrongDigit.digit', {
              name: t(`examination:mrz.digit.${digit.name}`),
              found: textOfRange(lines, digit),
            }),
          })),
          { value: NOTHING_WRONG, name: t('wrongDigit.none') },
        ]}
        value={chosen}
        onChange={feedback ? null : (value) => enter((now) => ({ ...now, answer: [value] }))}
        right={key ? (key.wrong?.digit ?? NOTHING_WRONG) : null}
      />
      {feedback && <CheckDigitList reading={readMrz(lines)} onPoint={nothing} />}
      {feedback && <TermLine term="check-digit" />}
    </ExerciseLayout>
  );
}

function nothing(): void {
  // The lines above already show the digit in question.
}
