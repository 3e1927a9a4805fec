import { type FromFile, type LintRule, problemIn } from '@/content/lint/content-set';

/** UTO of Doc 9303, or the user-assigned range QMA to QZZ of ISO 3166-1: codes that no real State can have. */
const INVENTED_STATE = /^(UTO|Q[M-Z][A-Z])$/;

/** Models and States carry codes of invented States only, and every model's State exists. */
export const stateCodes: LintRule = {
  name: 'state-codes',
  check: (content) => {
    const known = new Set(content.states.map(({ value }) => value.code));
    return [
      ...content.states.flatMap(({ file, value }) => wrongCode({ file, value: value.code }, 'code')),
      ...content.models.flatMap(({ file, value }) => [
        ...wrongCode({ file, value: value.state }, 'state'),
        ...(known.has(value.state) ? [] : [problemIn(file, 'content.state-missing', 'state', value.state)]),
        ...(new RegExp(`^${value.state}-[A-Z]{2}-\\d{5}$`).test(value.code)
          ? []
          : [problemIn(file, 'content.model-code', 'code', value.code)]),
      ]),
    ];
  },
};

function wrongCode({ file, value }: FromFile<string>, path: string) {
  return INVENTED_STATE.test(value) ? [] : [problemIn(file, 'content.state-code', path, value)];
}
