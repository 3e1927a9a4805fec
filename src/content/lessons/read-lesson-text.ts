import type { List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ContentProblem } from '@/content/content-problem';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type Block, type Inline, type LessonSection, type LessonText, SHOWN_AS } from '@/core/learning/lesson';
import { type Complain, plainText, readInline, splitAddress } from './read-inline';

/**
 * Reads the Markdown of a lesson to a typed tree: a title, a paragraph that leads in, then sections with the given ids in
 * their order. A picture alone in a paragraph shows a specimen or sets an activity, as its address says: `live:name`,
 * `picture:name`, `pair:name`, `faces:name`, `activity:name`. Links lead to `term:`, `lesson:`, `feature:` and `model:`, and
 * to a `source:`. Whatever else Markdown has is refused, with its line.
 */
export function readLessonText(
  markdown: string,
  sectionIds: readonly string[],
): Result<LessonText, readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const complain: Complain = (node, found) =>
    problems.push({ code: 'lesson.markdown', path: placeOf(node.position?.start), found });
  const [title, lead, ...rest] = fromMarkdown(markdown).children;
  if (title?.type !== 'heading' || title.depth !== 1) complain(title ?? { type: 'root' }, 'no title');
  if (lead?.type !== 'paragraph') complain(lead ?? { type: 'root' }, 'no lead');
  const sections = readSections(rest, complain);
  if (sections.length !== sectionIds.length)
    problems.push({
      code: 'lesson.sections',
      path: '',
      found: `${sections.length} sections, lesson.json names ${sectionIds.length}`,
    });
  if (problems.length > 0) return fail(problems);
  return ok({
    title: title?.type === 'heading' ? plainText(readInline(title.children, complain)) : '',
    lead: lead?.type === 'paragraph' ? plainText(readInline(lead.children, complain)) : '',
    sections: sections.map((section, index) => ({ ...section, id: sectionIds[index] ?? '' })),
  });
}

function readSections(nodes: readonly RootContent[], complain: Complain): readonly Omit<LessonSection, 'id'>[] {
  const sections: { readonly title: string; readonly blocks: Block[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: plainText(readInline(node.children, complain)), blocks: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section) section.blocks.push(...readBlock(node, complain));
    else complain(node, 'text before the first section');
  }
  return sections;
}

function readBlock(node: RootContent, complain: Complain): readonly Block[] {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 3) complain(node, `heading ${node.depth}`);
      return [{ kind: 'heading', children: readInline(node.children, complain) }];
    case 'paragraph':
      return [readShown(node, complain) ?? { kind: 'paragraph', children: readInline(node.children, complain) }];
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: readItems(node, complain) }];
    case 'blockquote':
      return [{ kind: 'aside', paragraphs: node.children.map((child) => readOnly(child, complain)) }];
    default:
      complain(node, node.type);
      return [];
  }
}

/** A picture alone in a paragraph is no picture file: it says what stands here. */
function readShown({ children }: Paragraph, complain: Complain): Block | null {
  const [image] = children;
  if (children.length !== 1 || image?.type !== 'image') return null;
  const [scheme, name] = splitAddress(image.url);
  const label = image.alt ?? '';
  if (scheme === 'activity') return { kind: 'activity', activity: name, title: label };
  const shown = SHOWN_AS.find((way) => way === scheme);
  if (shown) return { kind: 'specimen', shown, specimen: name, label, caption: image.title ?? null };
  complain(image, image.url);
  return null;
}

function readItems({ children }: List, complain: Complain): readonly (readonly Inline[])[] {
  return children.map((item) => {
    const [first, ...others] = item.children;
    if (!first || others.length > 0) complain(item, 'an item of more than one paragraph');
    return first ? readOnly(first, complain) : [];
  });
}

function readOnly(node: RootContent, complain: Complain): readonly Inline[] {
  if (node.type === 'paragraph') return readInline(node.children, complain);
  complain(node, node.type);
  return [];
}

function placeOf(start: { readonly line: number; readonly column: number } | undefined): string {
  return start ? `${start.line}:${start.column}` : '';
}
