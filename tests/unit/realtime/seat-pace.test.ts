import { describe, expect, it } from 'vitest';
import { createSeatPace } from '@/lib/realtime/seat-pace';
import { ManualClock } from '../../support/manual-clock';
import { Room } from '../../support/session';

/** Somebody at an address: tries to take a seat every 10 ms. */
class Street {
  readonly clock = new ManualClock();
  readonly room = new Room();
  readonly pace = createSeatPace(this.clock);
  #people = 0;

  get session() {
    return { state: this.room.state, room: { isHere: (id: string) => this.room.here.has(id) } };
  }

  /** Seats taken within these ms. */
  take(address: string, ms: number, stays: boolean): number {
    let taken = 0;
    for (let at = 0; at < ms; at += 10) {
      this.clock.advance(10);
      this.room.now = this.clock.now();
      if (this.pace.wait(address, this.session) > 0) continue;
      const person = `p${this.#people++}`;
      this.room.join(person);
      this.pace.took(address, this.session, person);
      if (stays) this.room.here.add(person);
      taken++;
    }
    return taken;
  }
}

describe('J22: an address whose seats stand empty gets new ones slowly', () => {
  it('two thousand phones of one hall are in within 90 s', () => {
    expect(new Street().take('hall', 90_000, true)).toBeGreaterThan(2_000);
  });

  it('also when the phones that came first sleep by then', () => {
    const street = new Street();
    street.take('hall', 20_000, true);
    street.clock.advance(20_000);
    street.room.here.clear();
    expect(street.take('hall', 10_000, true)).toBeGreaterThan(290);
  });

  it('whoever takes seats and leaves gets a few hundred at once, and then one per second', () => {
    const street = new Street();
    street.take('attacker', 10_000, false);
    expect(street.take('attacker', 60_000, false)).toBeLessThanOrEqual(61);
    expect(street.take('hall', 1_000, true)).toBeGreaterThan(90);
  });
});
