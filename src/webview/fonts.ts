import { type Face, faces } from '../core/layout/gbt9704';

/**
 * Sentences about faces that are not installed and what stands in for them. `document.fonts.check` says yes to any
 * name; loading a family as a local one tells.
 */
export async function missingFonts(): Promise<string[]> {
  const sentences: string[] = [];
  for (const [name, face] of Object.entries(faces) as [string, Face][]) {
    const named = namedFamily(name);
    const families = named === undefined ? face.families : [named, ...face.families];
    const installed = await firstInstalled(families);
    if (installed !== undefined && (named === undefined || installed === named)) continue;
    if (installed !== undefined) {
      sentences.push(`版式里指定的 ${named} 未安装，已用 ${installed} 代替。`);
      continue;
    }
    const standIn = await firstInstalled(face.standIns);
    sentences.push(
      `${named ?? face.name} 未安装，已用${standIn === undefined ? '系统默认字体' : ` ${standIn} `}代替。`,
    );
  }
  return sentences;
}

/** What the office has named for the face, which stands before all others of it; undefined where it has named none. */
function namedFamily(face: string): string | undefined {
  const property = `--face-${face.replace(/\d/, '-$&')}`;
  const stack = getComputedStyle(document.documentElement).getPropertyValue(property);
  const first = Array.from(stack.matchAll(/"([^"]+)"/g), (match) => match[1]!).find(
    (family) => !family.startsWith('gongwen-'),
  );
  return first === (faces as Record<string, Face>)[face]!.families[0] ? undefined : first;
}

async function firstInstalled(families: readonly string[]): Promise<string | undefined> {
  const installed = await Promise.all(families.map(isInstalled));
  return families.find((_, i) => installed[i]);
}

const isInstalled = (family: string): Promise<boolean> =>
  new FontFace('gongwen-probe', `local("${family}")`).load().then(
    () => true,
    () => false,
  );
