import { useTranslation } from 'react-i18next';
import { TeachingShot } from '@/screens/teaching-shot';
import { useLibrary } from '@/screens/use-library';
import { genuineOf } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import type { Library } from '@/state/library';
import { lightingOf, wholePage } from '@/table/view/teaching/shot';
import { type PrintedPicture, printedOn } from './printed-on';
import type { Subject, TermPicture } from './term-pictures';

/** The first page of a kind of document. */
export function FirstPage({ picture: { of } }: { readonly picture: Extract<TermPicture, { show: 'document' }> }) {
  const { t } = useTranslation(['reference', 'examination']);
  const model = subjectIn(useLibrary(), of);
  if (!model) return null;
  const name = t(`documentKind.${of.kind}`);
  return (
    <TeachingShot
      recipe={genuineOf(model.code)}
      choose={({ specimen: { pages } }) =>
        pages[0]
          ? { page: pages[0], version: 'specimen', part: wholePage(pages[0]), lighting: lightingOf({ light: 'white' }) }
          : null
      }
      label={t('examination:page.label', { page: name, light: t('examination:light.white.name') })}
      caption={name}
      aspect={1.42}
    />
  );
}

/** Printed data, or characters of the machine readable zone, and below them what they are. */
export function Printed({ picture }: { readonly picture: PrintedPicture }) {
  const { t } = useTranslation(['reference', 'examination']);
  const model = subjectIn(useLibrary(), picture.of);
  if (!model) return null;
  return (
    <TeachingShot
      recipe={genuineOf(model.code)}
      choose={(teaching) => {
        const found = printedOn(teaching, picture);
        return (
          found && {
            page: found.page,
            part: found.part,
            version: 'specimen',
            lighting: lightingOf({ light: 'white' }),
          }
        );
      }}
      label={t('examination:page.label', {
        page: t(`documentKind.${picture.of.kind}`),
        light: t('examination:light.white.name'),
      })}
      quote={(teaching) => printedOn(teaching, picture)?.text ?? null}
    />
  );
}

function subjectIn({ models, states }: Library, { kind, script, series }: Subject): CatalogueModel | undefined {
  const scriptOf = (code: string) => states.find((state) => state.code === code)?.script;
  return models.find(
    (model) =>
      model.kind === kind &&
      (script === undefined || scriptOf(model.state) === script) &&
      (series === undefined || model.series === series),
  );
}
