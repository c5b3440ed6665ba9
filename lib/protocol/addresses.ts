// Every path that one part of the product makes and another reads.

export const playPath = (session: string) => `/play/${session}`;
/** Where a phone goes right after it joined: there the page looks whether its cookie came along. */
export const joinedPath = (session: string) => `${playPath(session)}?joined`;
export const stagePath = (session: string, key: string) => `/stage/${session}?key=${key}`;
/** The take-away: with the talk's ticket for everybody, with the session alone for somebody who has a seat. */
export const takeAwayPath = (ticketOrSession: string) => `/away/${ticketOrSession}`;
/** All slides as pages, for the presenter's browser. */
export const printPath = (session: string) => `/print/${session}`;
export const consolePath = (session: string) => `/present/${session}`;
/** Decks that the presenter brings: pieces are posted here. */
export const importsPath = '/api/imports';
/** Bytes of a piece: it comes through in time on a slow connection, too. */
export const pieceSize = 512 * 1024;
export const importPath = (id: string) => `${importsPath}/${id}`;
/** One use makes a browser the presenter's and leads to the console. */
export const presenterLinkPath = (key: string) => `/present/key?key=${key}`;
/** Bytes under their own hash: of a picture in one size, or of a clip. */
export const filePath = (hash: string) => `/files/${hash}`;

/** The inverse of `filePath`; null for any other path. */
export const readFilePath = (path: string): string | null =>
  /^\/files\/([\da-f]{64})$/.exec(path)?.[1] ?? null;

/**
 * One version of a session's network. An address never serves another version, so browsers may keep it for good.
 * `rounded`: the 8-bit snapshot (lib/nn/snapshot), for everybody. `exact` and `nudges`, what the mini-batch that led to
 * it changed: 32-bit floats (lib/nn/codec), for stage and console.
 */
export const networkForms = ['rounded', 'exact', 'nudges'] as const;
export type NetworkForm = (typeof networkForms)[number];

export const networkPath = (session: string, version: number, form: NetworkForm = 'rounded') =>
  `/live/${session}/network/${version}${form === 'rounded' ? '' : `/${form}`}`;

const network = /^\/live\/([\w-]{1,64})\/network\/(\d{1,16})(?:\/(exact|nudges))?$/;

/** The inverse of `networkPath`; null for any other path. */
export function readNetworkPath(
  path: string,
): { session: string; version: number; form: NetworkForm } | null {
  const [, session, version, form = 'rounded'] = network.exec(path) ?? [];
  return session && version ? { session, version: Number(version), form: form as NetworkForm } : null;
}
/** The style sheet of a deck with a look of its own: for a page of its own, or for the slides on another page. */
export const lookPath = (session: string, of: 'page' | 'slides') =>
  of === 'page' ? `/looks/${session}` : `/looks/${session}?of=slides`;
