export interface Finding {
  readonly file: string
  readonly what: string
  readonly code: string
}
export declare const argued: readonly { what: string; code: RegExp; most: number; why: string }[]
export declare function scan(dir: string): Finding[]
export declare function unargued(dir: string): Finding[]
export declare function inCode(text: string): Omit<Finding, 'file'>[]
export declare function inHtml(text: string): Omit<Finding, 'file'>[]
export declare function inCss(text: string): Omit<Finding, 'file'>[]
