import { expect, it } from 'vitest';
import { readCookie, seatCookie, setCookie } from '@/lib/identity/cookies';

it('I10: a cookie is found by its whole name, wherever it stands', () => {
  const header = 'a=1; nudge_seat_x=s.r.t;nudge_seat_xy = other ; b=2=3';
  expect(readCookie(header, seatCookie('x'))).toBe('s.r.t');
  expect(readCookie(header, seatCookie('xy'))).toBe('other');
  expect(readCookie(header, 'b')).toBe('2=3');
  expect(readCookie(header, 'nudge_seat_')).toBeNull();
  expect(readCookie('a=1; a=2', 'a')).toBe('1');
});

it('I11: no header, no cookie', () => {
  for (const header of [undefined, null, '', ';;', '=x', 'a']) expect(readCookie(header, 'a')).toBeNull();
});

it('I12: scripts and other sites get no cookie; Secure only where the page came over https', () => {
  expect(setCookie('n', 'v', { secure: false, maxAge: 60 })).toBe(
    'n=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
  );
  expect(setCookie('n', 'v', { secure: true, maxAge: 0 })).toMatch(/Max-Age=0; .*; Secure$/);
  expect(() => setCookie('n', 'v; Domain=evil', { secure: true, maxAge: 1 })).toThrow();
});
