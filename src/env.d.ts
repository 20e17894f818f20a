declare module '*?script' {
  /** Path of the built file inside the extension. */
  const path: string
  export default path
}
