import type { Page, Presentation } from '@/core/document/document';
import type { DocumentKind } from '@/core/document/document-kind';
import type { ElementKind, ElementOf, PageElement } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import { placeholderTexts } from '@/core/document/fill-page';
import type { DocumentModel, PageModel } from '@/core/document/model';
import type { Random } from '@/core/kernel/random';

/** A page by the place of its document in the presentation and its own place in the document. */
export interface PagePlace {
  readonly document: number;
  readonly page: number;
}

/** An element together with the page it is on. */
export interface Located<E = PageElement> extends PagePlace {
  readonly on: Page;
  readonly element: E;
}

/** Lists all elements of all documents of the given kinds, in page order. */
export function locateAll(presentation: Presentation, kinds: readonly DocumentKind[]): readonly Located[] {
  return presentation.documents.flatMap((document, documentIndex) =>
    kinds.includes(document.model.kind)
      ? document.pages.flatMap((on, page) =>
          on.elements.map((element) => ({ document: documentIndex, page, on, element })),
        )
      : [],
  );
}

/** Keeps the elements of one kind. */
export function ofKind<K extends ElementKind>(located: readonly Located[], kind: K): readonly Located<ElementOf<K>>[] {
  return located.flatMap((entry) => (isKind(entry.element, kind) ? [{ ...entry, element: entry.element }] : []));
}

/** Keeps the texts that claim one of the given fields. */
export function textsOfFields(
  located: readonly Located[],
  fields: readonly Field[],
): readonly Located<ElementOf<'text'>>[] {
  return ofKind(located, 'text').filter(({ element }) => element.field !== null && fields.includes(element.field));
}

/** Keeps the elements into which a model writes any of the given fields, wherever and however it does. */
export function carrying(
  located: readonly Located[],
  fields: readonly Field[],
  presentation: Presentation,
): readonly Located[] {
  return located.filter((entry) => {
    const template = templateOf(entry, presentation);
    if (!template) return false;
    const open = placeholderTexts(template);
    return fields.some((field) => open.includes(`{${field}}`));
  });
}

/** Gives the model's element that an element was made from, or undefined for what was added. */
export function templateOf({ document, page, element }: Located, presentation: Presentation): PageElement | undefined {
  return presentation.documents[document]?.model.pages[page]?.elements.find((candidate) => candidate.id === element.id);
}

/** Tells whether models of the given kinds have an element of one of the kinds on a page. */
export function modelsOffer(
  models: readonly DocumentModel[],
  documentKinds: readonly DocumentKind[],
  elementKinds: readonly ElementKind[],
): boolean {
  return pagesOf(models, documentKinds).some((page) =>
    page.elements.some((element) => elementKinds.includes(element.kind)),
  );
}

/** Tells whether models of the given kinds print one of the given facts as a text of its own. */
export function modelsPrint(
  models: readonly DocumentModel[],
  kinds: readonly DocumentKind[],
  fields: readonly Field[],
): boolean {
  return pagesOf(models, kinds).some((page) =>
    page.elements.some(
      (element) => element.kind === 'text' && element.field !== null && fields.includes(element.field),
    ),
  );
}

/** Tells whether one of the models is of one of the given kinds. */
export function modelsHold(models: readonly DocumentModel[], kinds: readonly DocumentKind[]): boolean {
  return models.some(({ kind }) => kinds.includes(kind));
}

/** Draws one of the documents of the given kinds, by its place in the presentation; -1 where there is none. */
export function drawDocument({ documents }: Presentation, kinds: readonly DocumentKind[], random: Random): number {
  const places = documents.flatMap(({ model }, index) => (kinds.includes(model.kind) ? [index] : []));
  return places.length > 0 ? random.pick(places) : -1;
}

/** Lists the pages of all models of the given kinds. */
export function pagesOf(models: readonly DocumentModel[], kinds: readonly DocumentKind[]): readonly PageModel[] {
  return models.filter((model) => kinds.includes(model.kind)).flatMap((model) => model.pages);
}

function isKind<K extends ElementKind>(element: PageElement, kind: K): element is PageElement & ElementOf<K> {
  return element.kind === kind;
}
