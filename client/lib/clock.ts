let offset = 0;
let shortestTrip = Number.POSITIVE_INFINITY;

/** The server's clock, in milliseconds since 1970: the customer's may be wrong by hours. */
export function serverNow(): number {
  return Date.now() + offset;
}

/**
 * Estimates the offset of the server's clock from the `Date` header of a response, which has whole seconds: half a second
 * is added. The estimate of the shortest round trip is kept until another one differs from it by seconds.
 *
 * @param sent when the request was sent, by the browser's clock
 * @param received when the response came, by the browser's clock
 */
export function synchronizeClock(date: string | null, sent: number, received: number): void {
  const server = date ? Date.parse(date) : Number.NaN;
  const trip = received - sent;
  const measured = server + 500 - (sent + received) / 2;
  if (Number.isNaN(server) || (trip > shortestTrip && Math.abs(measured - offset) < 2_000)) return;
  shortestTrip = trip;
  offset = measured;
}
