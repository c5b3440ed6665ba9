// A file that is written while it is sent: memory stays small however large the session was.

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** `name` is of our own making: letters, digits, "-" and ".". */
export function download(name: string, pieces: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': name.endsWith('.json') ? types.json : types.csv,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** "nudge-2026-11-23-digits.csv" */
export const fileName = (createdAt: number, what: string): string =>
  `nudge-${new Date(createdAt).toISOString().slice(0, 10)}-${what}`;
