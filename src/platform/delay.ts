/** A pause of `ms`. Also what something is raced against that may never answer: it is then undefined. */
export const delay = (ms: number) => new Promise<undefined>(done => setTimeout(done, ms))
