// Where things are: every path that one side of the product makes and another reads.

export const playPath = (session: string) => `/play/${session}`;
export const stagePath = (session: string, key: string) => `/stage/${session}?key=${key}`;
export const consolePath = (session: string) => `/present/${session}`;
/** One use makes a browser the presenter's, then it leads to the console. */
export const presenterLinkPath = (key: string) => `/present/key?key=${key}`;
/** The 8-bit snapshot of one version of a session's network (lib/nn/snapshot): never another, so kept for good. */
export const networkPath = (session: string, version: number) => `/live/${session}/network/${version}`;

const network = /^\/live\/([\w-]{1,64})\/network\/(\d{1,16})$/;

/** The inverse of `networkPath`; null for any other path. */
export function readNetworkPath(path: string): { session: string; version: number } | null {
  const [, session, version] = network.exec(path) ?? [];
  return session && version ? { session, version: Number(version) } : null;
}
