import type { PhrasingContent } from 'mdast';
import { type Inline, LINK_TARGETS } from '@/core/learning/lesson';

/** Tells a place that the format of lessons has no word for, such as a picture in the middle of a line. */
export type Complain = (
  node: { readonly type: string; readonly position?: Position | undefined },
  found: string,
) => void;

interface Position {
  readonly start: { readonly line: number; readonly column: number };
}

/** Reads the pieces of a line; what the format does not know is complained of and left out. */
export function readInline(nodes: readonly PhrasingContent[], complain: Complain): readonly Inline[] {
  const pieces = nodes.flatMap((node) => readOne(node, complain));
  // The number of a source stands at the word before it, whether the writer left a space or not.
  return pieces.map((piece, index) =>
    piece.kind === 'text' && pieces[index + 1]?.kind === 'source' ? { ...piece, text: piece.text.trimEnd() } : piece,
  );
}

/** Writes the pieces of a line as plain words. */
export function plainText(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'source') return '';
      return 'text' in piece ? piece.text : plainText(piece.children);
    })
    .join('');
}

function readOne(node: PhrasingContent, complain: Complain): readonly Inline[] {
  switch (node.type) {
    case 'text':
      // A line that was broken for the writer is one line for the reader.
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: readInline(node.children, complain) }];
    case 'link': {
      const [scheme, id] = splitAddress(node.url);
      if (scheme === 'source') return [{ kind: 'source', id }];
      const to = LINK_TARGETS.find((target) => target === scheme);
      if (to) return [{ kind: 'link', to, id, children: readInline(node.children, complain) }];
      complain(node, node.url);
      return [];
    }
    default:
      complain(node, node.type);
      return [];
  }
}

/** Splits `term:watermark` at its first colon. */
export function splitAddress(address: string): readonly [string, string] {
  const colon = address.indexOf(':');
  return colon < 0 ? ['', address] : [address.slice(0, colon), address.slice(colon + 1)];
}
