import type { Bearer, Document, Page, Presentation } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import type { FieldTexts } from '@/core/document/field';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { Evidence } from './evidence';
import type { InterventionName, Outcome } from './intervention';
import type { Located, PagePlace } from './locate';

/** A change to one page: an element made different, taken away, laid on top of all, or laid just below another. */
export type Edit =
  | (PagePlace & { readonly kind: 'replace'; readonly id: string; readonly element: PageElement })
  | (PagePlace & { readonly kind: 'remove'; readonly id: string })
  | (PagePlace & { readonly kind: 'add'; readonly element: PageElement })
  | (PagePlace & { readonly kind: 'add-below'; readonly id: string; readonly element: PageElement });

/** Edits that belong together, and the evidence they leave. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly evidence: readonly Omit<Evidence, 'id'>[];
}

/** Replaces a located element. */
export function replaceWith(located: Located, element: PageElement): Edit {
  return { kind: 'replace', document: located.document, page: located.page, id: located.element.id, element };
}

/** Removes a located element. */
export function remove(located: Located): Edit {
  return { kind: 'remove', document: located.document, page: located.page, id: located.element.id };
}

/** Lays an element on top of a page. */
export function layOn({ document, page }: PagePlace, element: PageElement): Edit {
  return { kind: 'add', document, page, element };
}

/** Lays an element just below another, so that the other is printed over it. */
export function layBelow({ document, page, element: upper }: Located, element: PageElement): Edit {
  return { kind: 'add-below', document, page, id: upper.id, element };
}

/** Carries out all steps: pages edited in order, evidence numbered by the intervention's name. */
export function carryOut(name: InterventionName, presentation: Presentation, steps: readonly Step[]): Outcome {
  const edits = steps.flatMap((step) => step.edits);
  const documents = presentation.documents.map((document, index) => {
    const own = edits.filter((edit) => edit.document === index);
    return own.length === 0 ? document : editDocument(document, own);
  });
  const evidence = steps
    .flatMap((step) => step.evidence)
    .map((piece, index) => ({ id: `${name}-${index + 1}`, ...piece }));
  return { presentation: { ...presentation, documents }, evidence };
}

/** Puts somebody else at the counter; the statement stays. */
export function withBearerFace(presentation: Presentation, face: Bearer['face']): Presentation {
  return { ...presentation, bearer: { ...presentation.bearer, face } };
}

/** Changes what a document claims, beside what its pages show. */
export function withClaims(
  presentation: Presentation,
  index: number,
  claims: { readonly fields: FieldTexts; readonly expires?: PlainDate },
): Presentation {
  const documents = presentation.documents.map((document, position) =>
    position === index
      ? { ...document, fields: { ...document.fields, ...claims.fields }, expires: claims.expires ?? document.expires }
      : document,
  );
  return { ...presentation, documents };
}

function editDocument(document: Document, edits: readonly Edit[]): Document {
  const pages = document.pages.map((page, index) => {
    const own = edits.filter((edit) => edit.page === index);
    return own.length === 0 ? page : editPage(page, own);
  });
  return { ...document, pages };
}

function editPage(page: Page, edits: readonly Edit[]): Page {
  return { ...page, elements: edits.reduce(editElements, page.elements) };
}

function editElements(current: readonly PageElement[], edit: Edit): readonly PageElement[] {
  switch (edit.kind) {
    case 'add':
      return [...current, edit.element];
    case 'add-below':
      return current.flatMap((element) => (element.id === edit.id ? [edit.element, element] : [element]));
    case 'remove':
      return current.filter((element) => element.id !== edit.id);
    case 'replace':
      return current.map((element) => (element.id === edit.id ? edit.element : element));
  }
}
