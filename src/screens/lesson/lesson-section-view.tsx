import { useTranslation } from 'react-i18next';
import type { Block, Inline, LessonSection } from '@/core/learning/lesson';
import { LessonActivityView } from './lesson-activity-view';
import { LessonInline } from './lesson-inline';
import { LessonSources } from './lesson-sources';
import { LessonSpecimenView } from './lesson-specimen-view';
import styles from './lesson-text.module.css';

/** The text of a section with what stands in it, and the sources that it names. */
export function LessonSectionView({ section }: { readonly section: LessonSection }) {
  return (
    <div className={styles.text}>
      {section.blocks.map((block, index) => (
        // A section never changes while it is read.
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name of their own
        <BlockView key={index} block={block} />
      ))}
      <LessonSources section={section} />
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <LessonInline pieces={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <LessonInline pieces={block.children} />
        </h3>
      );
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} />;
    case 'aside':
      return <Aside paragraphs={block.paragraphs} />;
    case 'specimen':
      return <LessonSpecimenView block={block} />;
    case 'activity':
      return <LessonActivityView key={block.activity} name={block.activity} title={block.title} />;
  }
}

function ListView({ ordered, items }: { readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own
        <li key={index}>
          <LessonInline pieces={item} />
        </li>
      ))}
    </List>
  );
}

function Aside({ paragraphs }: { readonly paragraphs: readonly (readonly Inline[])[] }) {
  const { t } = useTranslation('learn');
  return (
    <aside className={styles.aside} aria-label={t('aside')}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own
        <p key={index}>
          <LessonInline pieces={paragraph} />
        </p>
      ))}
    </aside>
  );
}
