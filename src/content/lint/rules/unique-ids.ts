import { type LintRule, problemIn } from '@/content/lint/content-set';

/** Ids of elements are unique on a page, ids of pages in a model, codes of models in all content. */
export const uniqueIds: LintRule = {
  name: 'unique-ids',
  check: (content) => [
    ...content.models.flatMap(({ file, value: model }) => [
      ...repeated(model.pages.map((page) => page.id)).map((id) => problemIn(file, 'content.duplicate-id', 'pages', id)),
      ...model.pages.flatMap((page, index) =>
        repeated(page.elements.map((element) => element.id)).map((id) =>
          problemIn(file, 'content.duplicate-id', `pages[${index}].elements`, id),
        ),
      ),
    ]),
    ...repeated(content.models.map(({ value }) => value.code)).map((code) =>
      problemIn(
        content.models.findLast(({ value }) => value.code === code)?.file ?? '',
        'content.duplicate-id',
        'code',
        code,
      ),
    ),
  ],
};

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
