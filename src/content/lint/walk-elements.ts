import type { PageElement } from '@/core/document/element';
import type { DocumentModel, PageModel } from '@/core/document/model';
import type { ContentSet } from './content-set';

/** An element with its page, its model, its file, and its path within the file. */
export interface ElementPlace {
  readonly file: string;
  readonly path: string;
  readonly model: DocumentModel;
  readonly page: PageModel;
  readonly element: PageElement;
}

/** Lists every element of every model. */
export function walkElements(content: ContentSet): readonly ElementPlace[] {
  return content.models.flatMap(({ file, value: model }) =>
    model.pages.flatMap((page, pageIndex) =>
      page.elements.map((element, index) => ({
        file,
        path: `pages[${pageIndex}].elements[${index}]`,
        model,
        page,
        element,
      })),
    ),
  );
}
