// Requests that no browser would send, from a seed: odd methods, addresses, headers and bodies, each as raw bytes.

import type { Random } from '@/lib/random';

const methods =
  'GET GET GET GET HEAD HEAD POST POST PUT DELETE OPTIONS TRACE PATCH CONNECT PROPFIND FOO get PURGE';
const paths = [
  '/ /play/S /play/S.rsc /present /present/S /present/key /stage/S /review /review/S /away /away/x.y /print/S',
  '/away/x.y/network /j/x.y /j/S.aaaa /api/join /api/presenter /api/sessions /api/export/S/answers.csv',
  '/api/review/S/digits /_next/image?url=%2Fx.png&w=640&q=75 /_next/static/x.js /_next/data/x/index.json',
  '/socket.io/ /socket.io/?EIO=4&transport=polling /socket.io/?EIO=4&transport=websocket /socket.io/?EIO=4&sid=x',
  '/healthz /readyz /live/S/network/1 /live/S/network/9999999999999999/exact /favicon.ico /nowhere /_not-found',
  '/_error /404 /500 /index.rsc /play.segments/x.segment.rsc /[session] * http://evil.test/ https:// // //evil.test',
  '/// \\ /\\evil /.. /../.. /./ /.well-known/x ?x #',
].flatMap((line) => line.split(' '));
const tails = [
  '? ?a=% ?%zz /%zz /%00 /%ff /%c0%80 % /a//b #x /%2e%2e/%2e%2e/etc/passwd /%2f%2f /%5c /..%2f /__proto__',
  '?__proto__=1&constructor=2 ?key[]=1&key=2 ?_rsc=x ?page=-1&size=1e9 ?x=%E0%A4%A ?nxtPsession=x ?problem=__proto__',
]
  .flatMap((line) => line.split(' '))
  .concat(
    '?url=\u001b[31m',
    '/\u001b[2J',
    '/\u00ff\u00fe',
    `?${'a'.repeat(3000)}`,
    `/${'b'.repeat(5000)}`,
    ' x',
  );
const headers = `
Host: localhost|Host: talk.test:1:1|Host: |Host: a b|Host: [::|Host: \u00ff|Host: x:99999999|Host: a@b/c
Cookie: nudge_device=a,b|Cookie: nudge_device=%zz; nudge_presenter=\u0001|Cookie: nudge_seat_S=a.b.c|Cookie: ;;==;
RSC: 1|Next-Router-State-Tree: %zz|Next-Router-State-Tree: []|Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D
Next-Router-Prefetch: 1|Next-Router-Segment-Prefetch: /_tree|Next-Router-Segment-Prefetch: /../x|Next-Url: /%zz
Next-Action: x|Next-Action: 444444444444444444444444444444444444444444|x-middleware-subrequest: proxy:proxy:proxy
x-middleware-rewrite: /present|x-nextjs-data: 1|x-invoke-status: 500|x-invoke-path: /x|x-invoke-error: {
x-matched-path: /%zz|x-now-route-matches: %zz|next-resume: 1|x-prerender-revalidate: x|Accept: text/x-component
Accept-Encoding: gzip;q=,br|Range: bytes=zz|If-None-Match: *|Content-Type: application/json|Expect: zz
Content-Type: multipart/form-data|Content-Type: multipart/form-data; boundary=x|Content-Type: text/plain;charset=\u00ff
Content-Type: application/x-www-form-urlencoded|Origin: null|Origin: %zz|Referer: zz|X-Forwarded-For: 1.2.3.4
X-Forwarded-Proto: https, javascript|X-Forwarded-Host: evil/../|Forwarded: for=x|Upgrade: h2c|Connection: Upgrade
Upgrade: websocket|Sec-WebSocket-Key: zz|Sec-WebSocket-Version: 99|Transfer-Encoding: chunked|Transfer-Encoding: zz
Content-Length: 5|Content-Length: -1|Content-Length: 99999999999|User-Agent: \u001b[31mred|Sec-Fetch-Site: cross-site`
  .trim()
  .split(/[|\n]/);
const bodies = [
  '{',
  '{"pin":"123456"}',
  '{"pin":{"toString":1}}',
  '['.repeat(8000),
  'pin=%zz',
  'key=x&key=y',
  'null',
  '--x\r\nContent-Disposition: form-data; name="pin"\r\n\r\n1\r\n--x--\r\n',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
  '\u0000\u00ff',
  'x'.repeat(20_000),
];

/** One request that ends its connection; `host` is the server's own. */
export function oddRequest(random: Random, session: string, host: string): Buffer {
  const pick = <T>(list: readonly T[]) => list[random.below(list.length)]!;
  const chance = (percent: number) => random.below(100) < percent;
  const method = chance(70) ? pick(['GET', 'GET', 'HEAD', 'POST']) : pick(methods.split(' '));
  const url = pick(paths) + (chance(60) ? '' : pick(tails));
  const version = chance(90) ? 'HTTP/1.1' : pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/9']);
  const lines = chance(90) ? [`Host: ${host}`] : [];
  for (let n = random.below(4); n > 0; n--) lines.push(pick(headers));
  const body = method === 'POST' || chance(10) ? pick(bodies) : '';
  if (body !== '' && chance(70)) lines.push(`Content-Length: ${body.length}`);
  if (method === 'POST' && chance(80)) lines.push(`Origin: http://${host}`);
  const text = [`${method} ${url} ${version}`, ...lines, 'Connection: close', '', body].join('\r\n');
  return Buffer.from(text.replaceAll('/S', `/${session}`).replaceAll('_S', `_${session}`), 'latin1');
}
