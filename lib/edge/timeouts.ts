// How long a client may take to send a request (ms). A connection without a whole request is worth nothing to a talk, so
// whoever stalls is cut and told so with 408.

export const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
} as const;
