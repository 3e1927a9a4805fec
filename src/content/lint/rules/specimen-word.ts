import { type LintRule, problemIn } from '@/content/lint/content-set';
import { placeholderTexts } from '@/core/document/fill-page';

/** Every page must bear the word SPECIMEN as part of its design. */
export const specimenWord: LintRule = {
  name: 'specimen-word',
  check: (content) =>
    content.models.flatMap(({ file, value: model }) =>
      model.pages.flatMap((page, index) =>
        page.elements.some((element) => /specimen/i.test(placeholderTexts(element)))
          ? []
          : [problemIn(file, 'content.specimen-word-missing', `pages[${index}]`, page.id)],
      ),
    ),
};
