import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/ui/disclosure';
import styles from './faces-section.module.css';

const FILES = `portraits.json
anna/passport.jpg
anna/counter.jpg`;

const LIST = `{
  "format": 1,
  "name": "…",
  "licence": "…",
  "source": "…",
  "note": "",
  "credits": "© …",
  "size": [400, 500],
  "identities": [
    {
      "id": "anna",
      "sex": "F",
      "age": 35,
      "skinTone": 65,
      "eyeColour": "brown",
      "captures": [
        { "name": "passport", "file": "anna/passport.jpg", "age": 30, "glasses": false, "beard": "none" },
        { "name": "counter", "file": "anna/counter.jpg", "age": 35, "glasses": false, "beard": "none" }
      ],
      "lookalikeOf": null,
      "relativeOf": null,
      "morphOf": null
    }
  ],
  "distances": [["anna", "maria", 0.8]]
}`;

/** Says how the file of a pack is made, with a small example. */
export function FacesFormat() {
  const { t } = useTranslation('studio');
  return (
    <Disclosure summary={t('faces.format.summary')}>
      <div className={styles.format}>
        <p>{t('faces.format.files')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys */}
        <pre className={styles.code} dir="ltr" tabIndex={0}>
          {FILES}
        </pre>
        <p>{t('faces.format.list')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys */}
        <pre className={styles.code} dir="ltr" tabIndex={0}>
          {LIST}
        </pre>
        <ul className={styles.rules}>
          {(['people', 'captures', 'ages', 'distances', 'pictures'] as const).map((rule) => (
            <li key={rule}>{t(`faces.format.rule.${rule}`)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
