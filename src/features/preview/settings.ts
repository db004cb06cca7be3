import { type Uri, workspace } from 'vscode';
import type { HouseStyle } from '../../core/layout/houseStyle';
import { houseStyleOf } from '../../host/services/houseStyle';
import { setting } from '../../host/vscode/settings';

export type SyncScroll = 'both' | 'editorToPreview' | 'off';

/** How a report is shown. */
export interface PreviewStyle {
  readonly style: 'page' | 'scroll';
  readonly house: HouseStyle;
}

export function previewStyle(source: Uri): PreviewStyle {
  const style = setting<unknown>('preview.style', source);
  return { style: style === 'scroll' ? 'scroll' : 'page', house: houseStyleOf(source) };
}

export const syncScroll = (source: Uri): SyncScroll => setting('preview.syncScroll', source);

export const showsFindings = (source: Uri): boolean => setting('preview.showFindings', source);

/** Calls `then` when the user has changed how `source()` is shown. */
export const onDidChangeStyle = (source: () => Uri, then: () => void) =>
  workspace.onDidChangeConfiguration((event) => {
    if (
      ['gongwen.preview.style', 'gongwen.layout'].some((name) => event.affectsConfiguration(name, source()))
    )
      then();
  });
