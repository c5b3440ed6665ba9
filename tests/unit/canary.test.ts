import { expect, it } from 'vitest';
import { wholeNumber } from '../support/canary';

const secret = wholeNumber(4547, 3985);

it.each([
  '"digits":[4547,321]',
  '"digits":"321 3985"',
  '{"place":4547}',
  '/pictures/4547.png',
  'digit 3985.',
  '4547',
])('a number that stands by itself is found: %s', (text) => expect(text).toMatch(secret));

it.each([
  '"now":1795454712345',
  '"outputs":[0.4547,0.13985221]',
  '"cost":4547.25',
  '"participant":"ab-4547_c"',
  '/_next/static/chunks/4547.js',
  '/_next/static/chunks/0f3985a1.css',
])('one that chance put together is not: %s', (text) => expect(text).not.toMatch(secret));
