import { type Face, faces } from '../core/layout/gbt9704';

/**
 * Sentences about faces that are not installed and what stands in for them. `document.fonts.check` says yes to any
 * name; loading a family as a local one tells.
 */
export async function missingFonts(): Promise<string[]> {
  const sentences: string[] = [];
  for (const face of Object.values(faces) as Face[]) {
    if ((await firstInstalled(face.families)) !== undefined) continue;
    const standIn = await firstInstalled(face.standIns);
    sentences.push(
      `${face.name} 未安装，已用${standIn === undefined ? '系统默认字体' : ` ${standIn} `}代替。`,
    );
  }
  return sentences;
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
