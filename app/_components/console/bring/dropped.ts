// What was dropped or chosen, as the one file that is sent: a deck by itself, or a zip of it with what lies beside it.

export type Chosen = { readonly path: string; readonly file: File };

/** Why nothing is sent. */
export type Refusal = 'several' | 'tooLarge' | 'tooMany' | 'unreadable';

const mostFiles = 2_000;
export const mostSent = 200_000_000;
const deck = /\.(md|markdown|qmd|rmd|txt|gift|aiken|xml|csv|tsv|xlsx|pp[ts][xm]|potx|o[dt]p|pdf|zip)$/i;
/** What a project keeps beside its deck, and no deck needs. */
const aside = /(^|\/)(node_modules|\.[^/]+)(\/|$)/;

export const fromInput = (files: FileList): Chosen[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Folders are walked. Must be called while the drop is handled. */
export async function fromDrop({ items, files }: DataTransfer): Promise<Chosen[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return fromInput(files);
  const all: Chosen[] = [];
  for (const entry of entries) await walk(entry, '', all);
  return all;
}

async function walk(entry: FileSystemEntry, folder: string, all: Chosen[]): Promise<void> {
  const path = folder + entry.name;
  if (all.length > mostFiles || (folder !== '' && aside.test(path))) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    all.push({ path, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return;
    for (const each of some) await walk(each, `${path}/`, all);
  }
}

export async function asOne(chosen: readonly Chosen[], packing: () => void): Promise<File | Refusal> {
  const wanted = chosen.filter(({ path }) => !aside.test(path));
  if (wanted.length > mostFiles) return 'tooMany';
  if (wanted.reduce((sum, { file }) => sum + file.size, 0) > mostSent) return 'tooLarge';
  const [only] = wanted;
  if (!only) return 'unreadable';
  if (wanted.length === 1) return only.file;
  const inFolder = wanted.some(({ path }) => path.includes('/'));
  if (!inFolder && wanted.filter(({ path }) => deck.test(path)).length > 1) return 'several';
  packing();
  try {
    return await packed(wanted);
  } catch {
    return 'unreadable';
  }
}

async function packed(chosen: readonly Chosen[]): Promise<File> {
  const { zip } = await import('fflate');
  const parts: Record<string, Uint8Array> = {};
  for (const { path, file } of chosen) parts[path] = new Uint8Array(await file.arrayBuffer());
  const bytes = await new Promise<Uint8Array>((done, failed) =>
    zip(parts, { level: 0 }, (fault, data) => (fault ? failed(fault) : done(data))),
  );
  const stem = chosen[0]?.path.split('/')[0]?.replace(/\.[^.]*$/, '') ?? 'deck';
  return new File([bytes as Uint8Array<ArrayBuffer>], `${stem}.zip`);
}
