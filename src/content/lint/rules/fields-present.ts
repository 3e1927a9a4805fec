import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import { FIELDS, type Field } from '@/core/document/field';
import { fieldsOfModel, placeholderTexts } from '@/core/document/fill-page';
import type { DocumentKind } from '@/core/document/model';

/** Facts a document of each kind must show. Source: ICAO Doc 9303, 8th edition, part 4 section 4.1.1; civil documents: own list. */
const NEEDED: Readonly<Record<DocumentKind, readonly Field[]>> = {
  passport: [
    'documentNumber',
    'surname',
    'givenNames',
    'nationality',
    'birthDate',
    'sex',
    'issueDate',
    'expiryDate',
    'mrz1',
    'mrz2',
  ],
  'birth-certificate': [
    'childName',
    'birthDate',
    'birthPlace',
    'motherName',
    'fatherName',
    'registrationNumber',
    'registrationDate',
  ],
  'passport-application': [
    'applicantName',
    'applicantBirthDate',
    'applicantBirthPlace',
    'applicantMother',
    'applicantFather',
    'applicationDate',
  ],
};

/** A model must have a place for every fact its kind needs, name no unknown fact, and mark each place with its field. */
export const fieldsPresent: LintRule = {
  name: 'fields-present',
  check: (content) => [
    ...content.models.flatMap(({ file, value: model }) => {
      const present = new Set(fieldsOfModel(model));
      return NEEDED[model.kind]
        .filter((field) => !present.has(field))
        .map((field) => problemIn(file, 'content.field-missing', 'pages', field));
    }),
    ...walkElements(content).flatMap(({ file, path, element }) => {
      const placeholders = [...placeholderTexts(element).matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
      const unknown = placeholders.filter((name) => !FIELDS.some((field) => field === name));
      const unmarked = element.kind === 'text' && element.field !== null && !placeholders.includes(element.field);
      return [
        ...unknown.map((name) => problemIn(file, 'content.unknown-field', path, name)),
        ...(unmarked ? [problemIn(file, 'content.field-missing', `${path}.text`, element.field)] : []),
      ];
    }),
  ],
};
