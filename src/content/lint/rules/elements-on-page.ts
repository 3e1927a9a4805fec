import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';

const TOLERANCE_MM = 0.01;

/** Every element must lie on its page. */
export const elementsOnPage: LintRule = {
  name: 'elements-on-page',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, page, element: { box } }) => {
      const isInside =
        box.x >= -TOLERANCE_MM &&
        box.y >= -TOLERANCE_MM &&
        box.x + box.width <= page.widthMm + TOLERANCE_MM &&
        box.y + box.height <= page.heightMm + TOLERANCE_MM;
      return isInside ? [] : [problemIn(file, 'content.element-outside-page', `${path}.box`, JSON.stringify(box))];
    }),
};
