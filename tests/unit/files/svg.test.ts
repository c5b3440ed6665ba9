import { describe, expect, it } from 'vitest';
import { safeSvg } from '@/lib/files/svg';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3"${attributes}>${inside}</svg>`;

describe('PC5: nothing in an SVG runs, and nothing is loaded from elsewhere', () => {
  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<g onclick="alert(1)"/>',
    '<g ONLOAD="alert(1)"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a href="&#106;avascript:alert(1)"><text>x</text></a>',
    '<a xlink:href="java&#10;script:alert(1)"><text>x</text></a>',
    '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
    '<a><animate attributeName="xlink:href" values="javascript:alert(1)"/></a>',
    '<image href="http://elsewhere.org/x.png"/>',
    '<image xlink:href="//elsewhere.org/x.png"/>',
    '<use href="http://elsewhere.org/x.svg#a"/>',
    '<image href="data:image/svg+xml,elsewhere"/>',
    '<rect fill="url(http://elsewhere.org/x.svg#a)"/>',
    '<rect style="background:url(\'http://elsewhere.org/x\')"/>',
    '<style>@import url(http://elsewhere.org/a.css);</style>',
    '<style>@import "http://elsewhere.org/a.css";</style>',
    '<style>.a { fill: url(http://elsewhere.org/x) }</style>',
    '<style>.a { fill: u\\72l(http://elsewhere.org/x) }</style>',
    '<style><![CDATA[ .a { fill: url("//elsewhere.org/x") } ]]></style>',
    '<iframe src="http://elsewhere.org"/>',
    '<link rel="stylesheet" href="http://elsewhere.org/a.css"/>',
  ])('%s', (inside) => {
    const safe = safeSvg(svg(inside))!;
    expect(safe.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/alert|elsewhere|javascript|script/i);
    expect(safe).toContain('<svg');
  });

  it('knows no entities and no document type', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>${svg('<text>&b;</text>')}`;
    expect(safeSvg(bomb)).not.toMatch(/DOCTYPE|ENTITY|SYSTEM/);
  });

  it('leaves the drawing as it is', () => {
    const drawing =
      '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><style>.l{stroke:#1b4fa8}</style>' +
      '<rect fill="url(#a)" width="4" height="3"/><use href="#a"/><text x="1">a  &amp; b<tspan>c</tspan></text>';
    expect(safeSvg(svg(drawing))).toBe(svg(drawing));
  });

  it.each(['', 'words', '<html/>', '<svg>', '<svg/><svg/>'])('%j is none', (text) => {
    expect(safeSvg(text)).toBeNull();
  });
});
