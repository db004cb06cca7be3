import type { HouseStyle } from '../core/layout/houseStyle';
import { type Input, type Inputs, reasonOf } from './inputs';
import { LayoutError, layoutOf } from './layout';
import { mayHold, type WrittenKind } from './written';

// What the caller has given: read, or refused in a sentence.

/** A mistake of the caller's: one sentence, exit code 2. */
export class UsageError extends Error {}

/** `value`, which must be one of `allowed`. Throws `UsageError`. */
export function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} 只能是 ${allowed.join('、')}。`);
  return found;
}

/** `paths`, of which there must be one at least. Throws `UsageError`. */
export function some(paths: string[]): string[] {
  if (paths.length === 0) throw new UsageError('请写明要处理的文件或文件夹。');
  return paths;
}

/** The one file that `command` works on; none if it cannot be read. Throws `UsageError` for several. */
export function single(command: string, inputs: Inputs, paths: readonly string[]): readonly Input[] {
  const all = paths.length === 1 ? [...inputs.of(paths)] : [];
  if (paths.length !== 1 || all.length > 1) throw new UsageError(`${command} 一次处理一个文件。`);
  return all;
}

/** The house style in `file`. Throws `UsageError` where it cannot be used. */
export const readLayout = (file: string | undefined): HouseStyle => said(file ?? '', () => layoutOf(file));

/** Throws `UsageError` where a file of this kind would take the place of what is none. */
export function refuseOther(output: string, kind: WrittenKind): void {
  if (!said(output, () => mayHold(output, kind)))
    throw new UsageError(`“${output}”已经存在，而且不是 ${kind.name}，没有替换它。请换一个名称。`);
}

/** What `read` gives of `file`; a failure is said as a mistake of the caller's. */
function said<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${file}：${error instanceof LayoutError ? error.message : reasonOf(error)}`);
  }
}
