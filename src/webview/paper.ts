import { readGeometry } from './geometry';
import { PageBlock } from './pageBlock';
import { Pages } from './pages';
import { Ruler } from './ruler';

// Divides a standalone page into A4 pages, as the preview does: the same blocks, measured and divided by the same code. All
// of it before the page's load event, which programs that print without a window wait for.

/** Puts pages in place of the one sheet. What it gives back measures and divides everything anew. */
function divide(sheet: HTMLElement): () => void {
  const blocks = [...sheet.children] as HTMLElement[];
  const main = document.createElement('main');
  const leaves = document.createElement('div');
  leaves.className = 'sheets';
  const box = document.createElement('div');
  box.className = 'ruler paper';
  box.ariaHidden = 'true';
  main.append(leaves, box);
  sheet.replaceWith(main);
  const nowhere = { line: 0, lines: 1, start: 0, end: 0, html: '' };
  const items = blocks.map((block) => new PageBlock(nowhere, block));
  const pages = new Pages(leaves, new Ruler(box), readGeometry(false), Number(sheet.dataset.capacity));
  const show = (): void => pages.showAll(items);
  show();
  // The margins are the pages' own now.
  const margins = document.createElement('style');
  margins.textContent = '@page{margin:0}';
  document.head.append(margins);
  return show;
}

/**
 * A picture's size must be known before the text around it is divided; one that cannot be shown takes none. The page's load
 * event waits for the pictures' own.
 */
async function sized(picture: HTMLImageElement): Promise<void> {
  if (!picture.complete)
    await new Promise((come) => {
      picture.addEventListener('load', come);
      picture.addEventListener('error', come);
    });
  picture.width = picture.naturalWidth;
  picture.height = picture.naturalHeight;
}

async function start(): Promise<void> {
  const sheet = document.getElementById('sheet')!;
  const button = document.getElementById('print') as HTMLButtonElement;
  button.addEventListener('click', () => print());
  if (document.images.length > 0) await Promise.all(Array.from(document.images, sized));
  const again = divide(sheet);
  // Faces of the machine are there at once in most browsers; where they come later, lines may have become longer.
  if (document.fonts.status === 'loading') {
    await document.fonts.ready;
    again();
  }
  button.hidden = false;
}

void start();
