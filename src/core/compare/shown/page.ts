// The page with both wordings in the editor: what it is sent and what it asks for.

/** Anything else that the page sends is skipped. `index` is that of a change of the comparison. */
export type FromComparePage =
  | { readonly type: 'ready' }
  | { readonly type: 'go' | 'take' | 'refuse'; readonly index: number }
  | { readonly type: 'takeAll' | 'sideBySide' };

export interface ToComparePage {
  /** HTML. */
  readonly html: string;
  readonly summary: string;
}

export function isFromComparePage(message: unknown): message is FromComparePage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, index } = message as Readonly<Record<string, unknown>>;
  if (type === 'ready' || type === 'takeAll' || type === 'sideBySide') return true;
  return (
    (type === 'go' || type === 'take' || type === 'refuse') && Number.isInteger(index) && Number(index) >= 0
  );
}
