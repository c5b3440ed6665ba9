// Stands where a drawing of the network will be, until this phone has the network.

export function NetworkAwaited() {
  return (
    <p role="status" className="phone-drawing-awaited hand-middle text-ink-2">
      The network is on its way to this phone.
    </p>
  );
}
