type Bench = { readonly script: string; readonly help: string; readonly onProduct: boolean };
/** Throws a Mistake that names the benches there are. */
export function findBench(root: string, name: string): Bench;
