// Ids that the sender of a command makes: once per command, so that the server can tell a repeat.

/** 96 random bits, also on pages that were not loaded over HTTPS (where `crypto.randomUUID` is missing). */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
