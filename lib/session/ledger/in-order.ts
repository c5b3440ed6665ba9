// Things in an order of their own, from which any may go and into which one may come back at its place.

export class InOrder<T> {
  readonly #places: number[] = [];
  readonly #things: T[] = [];

  get size(): number {
    return this.#things.length;
  }

  /** `place` is a whole number that no other thing here has. */
  add(place: number, thing: T): void {
    const last = this.#places.at(-1);
    const index = last === undefined || last < place ? this.#places.length : this.#indexOf(place);
    this.#places.splice(index, 0, place);
    this.#things.splice(index, 0, thing);
  }

  /** Nothing happens if it is not here. */
  remove(place: number): void {
    const index = this.#indexOf(place);
    if (this.#places[index] !== place) return;
    this.#places.splice(index, 1);
    this.#things.splice(index, 1);
  }

  first(count: number): T[] {
    return this.#things.slice(0, count);
  }

  /** The last ones, in order. */
  last(count: number): T[] {
    return count === 0 ? [] : this.#things.slice(-count);
  }

  /** Not to be kept: it changes with the next addition. */
  all(): readonly T[] {
    return this.#things;
  }

  /** The first index whose place is not less. */
  #indexOf(place: number): number {
    let [from, to] = [0, this.#places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#places[middle]! < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
