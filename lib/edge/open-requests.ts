// How many requests may be open at once, per address and in all. A hall of thousands is one address, so the bounds are
// those of a hall. A request whose body is still missing gives way to a newer one: an honest body takes a moment.

export type OpenRequest = {
  /** Its body is still coming in; `cut` ends it where it has to give way. */
  receiving(cut: () => void): void;
  /** The whole request is there: from now on it does not give way. */
  received(): void;
  leave(): void;
};

export type OpenRequests = {
  /** Null where there are too many. */
  enter(key: string): OpenRequest | null;
};

export type Bounds = { readonly perAddress: number; readonly inAll: number };
type Incomplete = { readonly key: string; readonly cut: () => void };

export function createOpenRequests(open: Bounds, incomplete: Bounds): OpenRequests {
  const addresses = new Map<string, number>();
  let inAll = 0;
  /** Oldest first. */
  const bodies = new Set<Incomplete>();

  const makeWay = (key: string) => {
    const ofAddress = [...bodies].filter((one) => one.key === key);
    const oldest =
      ofAddress.length >= incomplete.perAddress
        ? ofAddress[0]
        : bodies.size >= incomplete.inAll
          ? [...bodies][0]
          : undefined;
    if (!oldest) return;
    bodies.delete(oldest);
    oldest.cut();
  };

  const leave = (key: string) => {
    inAll -= 1;
    const left = addresses.get(key)! - 1;
    if (left === 0) addresses.delete(key);
    else addresses.set(key, left);
  };

  return {
    enter(key) {
      const before = addresses.get(key) ?? 0;
      if (before >= open.perAddress || inAll >= open.inAll) return null;
      addresses.set(key, before + 1);
      inAll += 1;
      let body: Incomplete | null = null;
      let here = true;
      const received = () => void (body && bodies.delete(body));
      return {
        receiving(cut) {
          makeWay(key);
          body = { key, cut };
          bodies.add(body);
        },
        received,
        leave() {
          received();
          if (here) leave(key);
          here = false;
        },
      };
    },
  };
}
