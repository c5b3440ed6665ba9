// What the server and its archive thread send each other. A question is plain data; the thread knows what it means.

export type Question = { readonly what: string };

export type ToArchive =
  /** One answer. */
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  /** A file in pieces, each sent when the server wants `more`. */
  | { readonly type: 'file'; readonly id: number; readonly question: Question }
  | { readonly type: 'more'; readonly id: number }
  /** Nobody waits for it any longer. */
  | { readonly type: 'stop'; readonly id: number };

export type FromArchive =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'piece'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
  | ({ readonly type: 'progress'; readonly id: number } & Progress);

/** How many of how many are done. */
export type Progress = { readonly done: number; readonly of: number };
