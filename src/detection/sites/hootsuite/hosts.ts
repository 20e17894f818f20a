/** Where its users work. No other host of it is watched, nor believed. */
export const hootsuiteHosts: readonly string[] = ['hootsuite.com', 'www.hootsuite.com']
