// The quadratic cost as KaTeX sets it, kept so that neither the stage nor a phone has to load KaTeX for one formula; a
// test sets it again and compares. Its symbols are found by their data-piece.

export const formulaSpoken =
  'C of w and b is one over two n times the sum over all x of the squared length of y of x less a';

export type Piece = 'C' | 'w' | 'b' | 'n' | 'y' | 'a' | 'difference';

export const formulaHtml = [
  '<span class="katex-display"><span class="katex"><span class="katex-html" aria-hidden="true">',
  '<span class="base"><span class="strut" style="height:1em;vertical-align:-0.25em;"></span>',
  '<span class="enclosing" data-piece="C">',
  '<span class="mord mathnormal" style="margin-right:0.0715em;">C</span></span>',
  '<span class="mopen">(</span><span class="enclosing" data-piece="w">',
  '<span class="mord mathnormal" style="margin-right:0.0269em;">w</span></span>',
  '<span class="mpunct">,</span><span class="mspace" style="margin-right:0.1667em;"></span>',
  '<span class="enclosing" data-piece="b"><span class="mord mathnormal">b</span></span>',
  '<span class="mclose">)</span><span class="mspace" style="margin-right:0.2778em;"></span>',
  '<span class="mrel">=</span><span class="mspace" style="margin-right:0.2778em;"></span></span>',
  '<span class="base"><span class="strut" style="height:2.5714em;vertical-align:-1.25em;"></span>',
  '<span class="mord"><span class="mopen nulldelimiter"></span><span class="mfrac">',
  '<span class="vlist-t vlist-t2"><span class="vlist-r">',
  '<span class="vlist" style="height:1.3214em;"><span style="top:-2.314em;">',
  '<span class="pstrut" style="height:3em;"></span><span class="mord"><span class="mord">2</span>',
  '<span class="enclosing" data-piece="n"><span class="mord mathnormal">n</span></span></span>',
  '</span><span style="top:-3.23em;"><span class="pstrut" style="height:3em;"></span>',
  '<span class="frac-line" style="border-bottom-width:0.04em;"></span></span>',
  '<span style="top:-3.677em;"><span class="pstrut" style="height:3em;"></span><span class="mord">',
  '<span class="mord">1</span></span></span></span><span class="vlist-s">​</span></span>',
  '<span class="vlist-r"><span class="vlist" style="height:0.686em;"><span></span></span></span>',
  '</span></span><span class="mclose nulldelimiter"></span></span>',
  '<span class="mspace" style="margin-right:0.1667em;"></span><span class="mop op-limits">',
  '<span class="vlist-t vlist-t2"><span class="vlist-r"><span class="vlist" style="height:1.05em;">',
  '<span style="top:-1.9em;margin-left:0em;"><span class="pstrut" style="height:3.05em;"></span>',
  '<span class="sizing reset-size6 size3 mtight"><span class="mord mtight">',
  '<span class="mord mathnormal mtight">x</span></span></span></span><span style="top:-3.05em;">',
  '<span class="pstrut" style="height:3.05em;"></span><span><span class="mop op-symbol large-op">∑',
  '</span></span></span></span><span class="vlist-s">​</span></span><span class="vlist-r">',
  '<span class="vlist" style="height:1.25em;"><span></span></span></span></span></span>',
  '<span class="mclose"><span class="enclosing" data-piece="difference"><span class="mopen">∥',
  '</span><span class="mspace" style="margin-right:0.1667em;"></span>',
  '<span class="enclosing" data-piece="y">',
  '<span class="mord mathnormal" style="margin-right:0.0359em;">y</span><span class="mopen">(',
  '</span><span class="mord mathnormal">x</span><span class="mclose">)</span></span>',
  '<span class="mbin">−</span><span class="enclosing" data-piece="a">',
  '<span class="mord mathnormal">a</span></span>',
  '<span class="mspace" style="margin-right:0.1667em;"></span><span class="mclose">∥</span></span>',
  '<span class="msupsub"><span class="vlist-t"><span class="vlist-r">',
  '<span class="vlist" style="height:0.954em;"><span style="top:-3.2029em;margin-right:0.05em;">',
  '<span class="pstrut" style="height:2.7em;"></span><span class="sizing reset-size6 size3 mtight">',
  '<span class="mord mtight">2</span></span></span></span></span></span></span></span></span>',
  '</span></span></span>',
].join('');
