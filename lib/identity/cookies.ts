// Cookies: names, reading and writing. Scripts never see them, other sites never send them.

export const presenterCookie = 'nudge_presenter';
/** Tells phones apart where PINs are tried; says nothing about who somebody is. */
export const deviceCookie = 'nudge_device';
/** One a session, so that a phone can sit in several. */
export const seatCookie = (session: string): string => `nudge_seat_${session}`;

/** The sessions that a browser says it has a seat in; at most ten, each to be checked. */
export function seatedSessions(header: string | null | undefined): string[] {
  const names = (header ?? '').split(';').map((pair) => pair.split('=', 1)[0]!.trim());
  const sessions = names.flatMap((name) => /^nudge_seat_([\w-]{1,64})$/.exec(name)?.[1] ?? []);
  return [...new Set(sessions)].slice(0, 10);
}

/** A cookie's value from the header as it came; null where it is missing. The first of several counts. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

export type CookieFacts = {
  /** Whether the page came over https; a Secure cookie would be dropped on plain http. */
  readonly secure: boolean;
  /** Seconds; 0 takes the cookie away. */
  readonly maxAge: number;
};

/** The value of a Set-Cookie header. Values are tokens of ours: letters, digits, "-", "_" and ".". */
export function setCookie(name: string, value: string, { secure, maxAge }: CookieFacts): string {
  if (!/^[\w.-]*$/.test(value)) throw new Error(`The cookie ${name} would need escaping.`);
  const parts = [`${name}=${value}`, 'Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax'];
  return (secure ? [...parts, 'Secure'] : parts).join('; ');
}
