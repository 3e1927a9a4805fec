import { createContext, useContext } from 'react';
import type { ToolPanel } from '@/table/desk/tool-panel';

/** Which sheet lies open over the desk of an exercise, and what opens another; feedback shows faces and chips by it. */
export interface DeskPanel {
  readonly panel: ToolPanel | null;
  readonly open: (panel: ToolPanel | null) => void;
}

/** Carries the sheet from the layout to the desk and to the feedback beside it. */
export const DeskPanelContext = createContext<DeskPanel | null>(null);

/** Gives the sheet; must be called inside an exercise's layout. */
export function useDeskPanel(): DeskPanel {
  const value = useContext(DeskPanelContext);
  if (!value) throw new Error('useDeskPanel needs the layout of an exercise above it');
  return value;
}
