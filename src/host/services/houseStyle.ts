import type { Uri } from 'vscode';
import { type HouseStyle, houseStyle } from '../../core/layout/houseStyle';
import { setting } from '../vscode/settings';

/** The page as the office that writes `source` has set it; what makes no sense in its settings is left out. */
export function houseStyleOf(source: Uri): HouseStyle {
  const written = setting<unknown>('layout', source);
  return houseStyle(isFields(written) ? written : {});
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
