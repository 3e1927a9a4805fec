import { type LintRule, problemIn } from '@/content/lint/content-set';

/** Every capture has its picture, and every relation names identities of the pack. */
export const portraitsComplete: LintRule = {
  name: 'portraits-complete',
  check: (content) =>
    content.portraits.flatMap(({ file, value: pack }) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const known = new Set(pack.identities.map((identity) => identity.id));
      const related = [
        ...pack.identities.flatMap(({ lookalikeOf, relativeOf, morphOf }) => [
          lookalikeOf,
          relativeOf,
          morphOf?.[0],
          morphOf?.[1],
        ]),
        ...pack.distances.flatMap((pair) => pair.slice(0, 2)),
      ];
      return [
        ...pack.identities.flatMap((identity, index) =>
          identity.captures
            .filter((capture) => !content.pictures.has(folder + capture.file))
            .map((capture) =>
              problemIn(file, 'content.picture-missing', `identities[${index}].captures`, capture.file),
            ),
        ),
        ...[...new Set(related)]
          .filter((id) => typeof id === 'string')
          .filter((id) => !known.has(id))
          .map((id) => problemIn(file, 'content.unknown-identity', 'distances', id)),
      ];
    }),
};
