/** Text as it is compared: lower case, plain quotes, single spaces. Keeps every letter of every script. */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
