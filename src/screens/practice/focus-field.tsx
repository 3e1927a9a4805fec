import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import { LIGHTS } from '@/core/document/optics';
import type { PracticeFocus } from '@/core/learning/session-plan';
import { SKILL_NAMES, SKILLS } from '@/core/learning/skill';
import { termOfFeature } from '@/table/view/evidence/term-of-feature';
import { SelectField } from '@/ui/select-field';

/** Skills that whole examinations of fraud train. */
const FRAUD_SKILLS = SKILL_NAMES.filter(
  (name) => SKILLS[name].category !== 'genuine-variation' && SKILLS[name].interventions.length > 0,
);

/** Everything that can be focused on, by the name it has in the list. */
const FOCUSES: ReadonlyMap<string, PracticeFocus> = new Map(
  [
    ...FRAUD_SKILLS.map((skill): PracticeFocus => ({ kind: 'skill', skill })),
    ...[...new Set(FRAUD_SKILLS.flatMap((name) => SKILLS[name].features))].map(
      (feature): PracticeFocus => ({ kind: 'feature', feature }),
    ),
    ...DOCUMENT_KINDS.map((document): PracticeFocus => ({ kind: 'document', document })),
    ...LIGHTS.filter((light) => FRAUD_SKILLS.some((name) => SKILLS[name].lights.includes(light))).map(
      (light): PracticeFocus => ({ kind: 'light', light }),
    ),
  ].map((focus) => [nameOf(focus), focus]),
);

const KINDS = ['skill', 'feature', 'document', 'light'] as const satisfies readonly PracticeFocus['kind'][];

interface FocusFieldProps {
  readonly focus: PracticeFocus | null;
  readonly onChange: (focus: PracticeFocus | null) => void;
}

/** One skill, feature, kind of document or light that all frauds of a session have to do with, or nothing in particular. */
export function FocusField({ focus, onChange }: FocusFieldProps) {
  const { t } = useTranslation('practice');
  const labelOf = useFocusLabel();
  return (
    <SelectField
      label={t('focus.label')}
      hint={t('focus.hint')}
      value={focus ? nameOf(focus) : ''}
      onChange={(name) => onChange(FOCUSES.get(name) ?? null)}
    >
      <option value="">{t('focus.none')}</option>
      {KINDS.map((kind) => (
        <optgroup key={kind} label={t(`focus.${kind}`)}>
          {[...FOCUSES].flatMap(([name, one]) =>
            one.kind === kind
              ? [
                  <option key={name} value={name}>
                    {labelOf(one)}
                  </option>,
                ]
              : [],
          )}
        </optgroup>
      ))}
    </SelectField>
  );
}

function useFocusLabel(): (focus: PracticeFocus) => string {
  const { t: common } = useTranslation();
  const { t: skills } = useTranslation('skills');
  const { t: glossary } = useTranslation('glossary');
  const { t: reference } = useTranslation('reference');
  return (focus) => {
    switch (focus.kind) {
      case 'skill':
        return skills(`skill.${focus.skill}`);
      case 'feature': {
        const term = termOfFeature(focus.feature);
        return term ? glossary(`${term}.term`) : focus.feature;
      }
      case 'document':
        return reference(`documentKind.${focus.document}`);
      case 'light':
        return common(`instrument.${focus.light}`);
    }
  };
}

function nameOf(focus: PracticeFocus): string {
  switch (focus.kind) {
    case 'skill':
      return `skill ${focus.skill}`;
    case 'feature':
      return `feature ${focus.feature}`;
    case 'document':
      return `document ${focus.document}`;
    case 'light':
      return `light ${focus.light}`;
  }
}
