import { expect, it } from 'vitest';
import { readCookie, seatCookie, seatedSessions, setCookie } from '@/lib/identity/cookies';

it('I6: a cookie is found by its whole name, wherever it stands', () => {
  const header = 'a=1; nudge_seat_x=s.r.t;nudge_seat_xy = other ; b=2=3';
  expect(readCookie(header, seatCookie('x'))).toBe('s.r.t');
  expect(readCookie(header, seatCookie('xy'))).toBe('other');
  expect(readCookie(header, 'b')).toBe('2=3');
  expect(readCookie(header, 'nudge_seat_')).toBeNull();
  expect(readCookie('a=1; a=2', 'a')).toBe('1');
});

it('I7: no header, no cookie', () => {
  for (const header of [undefined, null, '', ';;', '=x', 'a']) expect(readCookie(header, 'a')).toBeNull();
});

it('I8: scripts and other sites get no cookie; Secure only where the page came over https', () => {
  expect(setCookie('n', 'v', { secure: false, maxAge: 60 })).toBe(
    'n=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
  );
  expect(setCookie('n', 'v', { secure: true, maxAge: 0 })).toMatch(/Max-Age=0; .*; Secure$/);
  expect(() => setCookie('n', 'v; Domain=evil', { secure: true, maxAge: 1 })).toThrow();
});

it('I9: which sessions a browser claims seats in: ten at most, each once', () => {
  const header = `a=1; ${seatCookie('x-1')}=s; nudge_seat_=v; ${seatCookie('x-1')}=t;${seatCookie('y')}=u; nudge_seat_z z=v`;
  expect(seatedSessions(header)).toEqual(['x-1', 'y']);
  const many = Array.from({ length: 30 }, (_, n) => `${seatCookie(`s${n}`)}=v`).join('; ');
  expect(seatedSessions(many)).toHaveLength(10);
  expect(seatedSessions(null)).toEqual([]);
});
