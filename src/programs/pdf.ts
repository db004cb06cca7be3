import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withAuthor } from './author';
import { type Program, programsOn } from './find';
import { thisMachine } from './machine';
import type { PdfSource } from './source';

/** A program that has not ended by then waits for something that will not come. Milliseconds. */
const PATIENCE = 120_000;

/** See `PdfMaker`. */
export async function makePdf(
  source: PdfSource,
  onCancel?: (cancel: () => void) => void,
): Promise<Uint8Array | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  onCancel?.(() => controller.abort());
  for (const program of programsOn(thisMachine)) {
    const pdf = await madeBy(program, source, signal);
    if (pdf) return withAuthor(pdf, source.author);
    if (signal.aborted) return undefined;
  }
  return undefined;
}

/** See `PdfMaker`. */
export const canMakePdf = (): boolean => !programsOn(thisMachine).next().done;

async function madeBy(
  program: Program,
  source: PdfSource,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongwen-pdf-'));
  try {
    const args =
      program.kind === 'browser'
        ? await printing(folder, await source.page())
        : await converting(folder, await source.word());
    if (!args) return undefined;
    await run(program.file, args, signal);
    const pdf = await readFile(path.join(folder, 'report.pdf'));
    return isWhole(pdf) ? pdf : undefined;
  } catch {
    // No file, as where a program knows none of this and only opens a window of its own.
    return undefined;
  } finally {
    // Windows lets go of files some moments after the program has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

/** What a browser is told, old ones in their words too. */
async function printing(folder: string, page: string): Promise<string[]> {
  const file = path.join(folder, 'report.html');
  await writeFile(file, page);
  return [
    '--headless=new',
    // A profile of its own: the one in use belongs to a browser that is running, which would answer instead.
    `--user-data-dir=${path.join(folder, 'profile')}`,
    ...['--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-gpu'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings'],
    ...['--disable-breakpad', '--disable-crash-reporter', '--disable-domain-reliability'],
    // Whatever it may still want to ask: no name is known to it.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // The sandbox refuses to run as root, and the page has nothing but its own script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--no-pdf-header-footer', '--print-to-pdf-no-header'],
    ...['--export-tagged-pdf', '--generate-pdf-document-outline'],
    `--print-to-pdf=${path.join(folder, 'report.pdf')}`,
    pathToFileURL(file).href,
  ];
}

/** What LibreOffice is told; undefined if there is no Word file. */
async function converting(folder: string, word: Uint8Array | undefined): Promise<string[] | undefined> {
  if (!word) return undefined;
  const file = path.join(folder, 'report.docx');
  await writeFile(file, word);
  const choices = {
    ExportBookmarks: { type: 'boolean', value: 'true' },
    UseTaggedPDF: { type: 'boolean', value: 'true' },
  };
  return [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    ...['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck'],
    ...['--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(choices)}`],
    ...['--outdir', folder, file],
  ];
}

/** Runs a program to its end, whatever it says of itself: what counts is the file. */
function run(file: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: 'ignore',
      windowsHide: true,
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      signal,
    });
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}

function isWhole(pdf: Buffer): boolean {
  const { length } = pdf;
  return (
    pdf.subarray(0, 5).toString('latin1') === '%PDF-' &&
    pdf
      .subarray(Math.max(0, length - 1024))
      .toString('latin1')
      .includes('%%EOF')
  );
}
