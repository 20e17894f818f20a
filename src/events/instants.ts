/** ms; the last that counts. Further ahead no clock can be, and calendars end. */
export const latestInstant = Date.UTC(9999, 11, 31)

/** A date may be this far ahead: clocks of two machines differ. */
export const skewMs = 5 * 60_000
