import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '@/core/document/face-pack';
import type { FacePicture } from '@/examiner/faces/checked-face-pack';
import styles from './faces-section.module.css';

/** Faces that are shown of a pack. */
const SHOWN = 6;

interface FaceRowProps {
  readonly identities: readonly Identity[];
  readonly pictures: readonly FacePicture[];
}

/** Gives the names (`identity/capture`) of the few pictures that stand for a pack. */
export function shownFaces(identities: readonly Identity[]): readonly string[] {
  return identities
    .slice(0, SHOWN)
    .flatMap(({ id, captures }) => captures.slice(0, 1).map(({ name }) => `${id}/${name}`));
}

/** A few faces of a pack. */
export function FaceRow({ identities, pictures }: FaceRowProps) {
  const { t } = useTranslation('studio');
  const shown = shownFaces(identities).flatMap((name) => pictures.find((picture) => picture.name === name) ?? []);
  return (
    <ul className={styles.faces}>
      {shown.map(({ name, picture }) => (
        <li key={name}>
          <FaceImage picture={picture} alt={t('faces.alt', { name: name.split('/')[0] })} />
        </li>
      ))}
    </ul>
  );
}

function FaceImage({ picture, alt }: { readonly picture: Blob; readonly alt: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(picture);
    if (image.current) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return <img ref={image} className={styles.face} alt={alt} />;
}
