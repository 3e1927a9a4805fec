import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FileProblem } from '@/content/content-problem';
import type { DocumentModel } from '@/core/document/model';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { Catalogue } from '@/state/catalogue';
import { fileIn } from './project-files';
import { shippedContent } from './shipped-content';

/** Writes the lists that are made from the models, so that a browser can choose without loading them. */
export function writeLists(): readonly string[] {
  return contentLists().map(({ file, text }) => {
    writeFileSync(fileIn(...file.split('/')), text);
    return file;
  });
}

/** Finds lists that do not say what the models say. */
export function staleLists(): readonly FileProblem[] {
  return contentLists()
    .filter(({ file, text }) => {
      const path = fileIn(...file.split('/'));
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(({ file }) => ({ file, code: 'content.list-not-current', path: '', found: file }));
}

interface ContentList {
  readonly file: string;
  readonly text: string;
}

function contentLists(): readonly ContentList[] {
  const { models } = shippedContent();
  return [
    { file: 'specimens/catalogue.json', text: write(catalogueOf(models)) },
    { file: 'specimens/sets.json', text: write(listPlannableSets(models)) },
  ];
}

function catalogueOf(models: readonly DocumentModel[]): Catalogue {
  return models.map(({ code, kind, state, series, years, numbering, mrzFormat, pages }) => ({
    code,
    kind,
    state,
    series,
    years,
    numberPattern: numbering.pattern,
    mrzFormat,
    pages: pages.map(({ id, kind: pageKind, widthMm, heightMm, elements }) => ({
      id,
      kind: pageKind,
      widthMm,
      heightMm,
      elements: [...new Set(elements.map((element) => element.kind))],
    })),
  }));
}

/** One entry a line, so that a change shows where it is. */
function write(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
