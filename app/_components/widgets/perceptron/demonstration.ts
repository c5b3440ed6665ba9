// A perceptron that changes one number at a time, on its own: an input is switched, a weight turns its sign, and all of
// it back again. Pure.

export type Setting = { readonly inputs: readonly number[]; readonly weights: readonly number[] };

const replaced = (values: readonly number[], place: number, value: number): readonly number[] =>
  values.map((old, i) => (i === place ? value : old));

/** From the given setting and back to it; neighbours differ in one number. */
export function demonstration(given: Setting): readonly Setting[] {
  const last = given.inputs.length - 1;
  const flip = (at: Setting, i: number) => ({
    ...at,
    inputs: replaced(at.inputs, i, 1 - (at.inputs[i] ?? 0)),
  });
  const turn = (at: Setting, i: number) => ({
    ...at,
    weights: replaced(at.weights, i, -(at.weights[i] ?? 0)),
  });
  const there: Setting[] = [given];
  const changes = [
    (at: Setting) => flip(at, last),
    (at: Setting) => turn(at, 0),
    (at: Setting) => turn(at, Math.min(1, last)),
  ];
  for (const change of changes) there.push(change(there.at(-1)!));
  return [...there, ...there.slice(1, -1).reverse()];
}
