import { useTranslation } from 'react-i18next';
import { type Choice, ChoiceList } from '@/ui/choice-list';

interface AnswerChoicesProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  /** Takes a choice; null once it was answered. */
  readonly onChange: ((value: V) => void) | null;
  /** After the answer: the choice that was right; null before. */
  readonly right: V | null;
}

/** The choices of an exercise. After the answer only the one that was made and the one that is right stay, each named as such. */
export function AnswerChoices<V extends string>({ choices, right, ...rest }: AnswerChoicesProps<V>) {
  const { t } = useTranslation('exercise');
  const told = choices.filter(({ value }) => value === rest.value || value === right);
  return (
    <ChoiceList
      {...rest}
      choices={right === null ? choices : told}
      right={right}
      rightLabel={t('choices.right')}
      chosenLabel={t('choices.chosen')}
    />
  );
}
