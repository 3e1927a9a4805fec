import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { PackPort } from '@/state/pack-port';
import type { EditorState, SpecimenEditor } from '@/state/specimen-editor';

interface EditorContextValue {
  readonly editor: SpecimenEditor;
  readonly packs: PackPort;
  readonly newId: () => string;
}

const EditorContext = createContext<EditorContextValue | null>(null);

/** Gives one specimen's editor to the steps below. */
export function EditorProvider({ children, ...value }: EditorContextValue & { readonly children: ReactNode }) {
  return <EditorContext value={value}>{children}</EditorContext>;
}

/** Gives the editor and what it was made with; only inside `EditorProvider`. */
export function useEditorContext(): EditorContextValue {
  const value = useContext(EditorContext);
  if (!value) throw new Error('The studio steps belong inside an EditorProvider');
  return value;
}

/** Gives a part of the editor's state and follows it. */
export function useEditor<T>(pick: (state: EditorState) => T): T {
  return useStore(useEditorContext().editor, pick);
}
