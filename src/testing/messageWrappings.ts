import type { KnownError } from '../knowledge/types'

/** Messages as interfaces answer and programs print them, made from what an error documents; and what may stand around one. */

const api: Readonly<Record<string, string>> = {
  facebook: 'https://graph.facebook.com/v25.0/1029/feed',
  'instagram-personal': 'https://graph.instagram.com/v25.0/1029/media_publish',
  threads: 'https://graph.threads.net/v1.0/1029/threads',
  linkedin: 'https://api.linkedin.com/rest/posts',
  x: 'https://api.x.com/2/tweets',
  pinterest: 'https://api.pinterest.com/v5/pins',
  youtube: 'https://www.googleapis.com/upload/youtube/v3/videos',
  'google-business': 'https://mybusiness.googleapis.com/v4/accounts/1/locations/2/localPosts',
  tiktok: 'https://open.tiktokapis.com/v2/post/publish/video/init/',
  bluesky: 'https://bsky.social/xrpc/com.atproto.repo.createRecord',
}
const names: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  'instagram-personal': 'Instagram',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  x: 'Twitter',
  pinterest: 'Pinterest',
  youtube: 'YouTube',
  'google-business': 'Google',
  tiktok: 'TikTok',
  bluesky: 'Bluesky',
}

/** What an answer says of an error, before it is wrapped. */
interface Said {
  readonly network: string
  readonly host: string
  readonly message: string
  readonly code?: string
  readonly sub?: string
  readonly word?: string
  readonly status: string
}

/** How an error shows itself: by its number, by its word, by each of its sentences, by its status alone. */
export function sayingsOf(error: KnownError): Said[] {
  const family = error.families[0]!
  const at = { network: names[family]!, host: api[family]!, status: error.status?.[0] ?? '400' }
  const code = error.code ?? (error.sub ? (/^-?\d+/.exec(error.name)?.[0] ?? '100') : error.also?.[0])
  const word = error.words?.[0] ?? error.values?.[0]
  const plain = 'The request was not accepted'
  const list: Said[] = []
  if (code || error.sub)
    list.push({
      ...at,
      message: error.says?.[0] ?? plain,
      code: code!.split('/')[0]!,
      ...(error.sub && { sub: error.sub }),
    })
  if (word) list.push({ ...at, message: error.says?.[0] ?? plain, word })
  for (const said of error.says ?? []) list.push({ ...at, message: `Error: ${said}.` })
  if (!list.length) list.push({ ...at, message: plain, status: error.status![0]! })
  return list
}

const json = (s: Said, quote = '"', indent?: number): string => {
  const body = {
    message: s.message,
    ...(s.word && { error: s.word }),
    ...(s.code && { code: Number(s.code) }),
    ...(s.sub && { error_subcode: Number(s.sub) }),
    ...(!s.code && !s.word && { status: Number(s.status) }),
  }
  return JSON.stringify({ error: body }, null, indent).replaceAll('"', quote)
}
const fields = (s: Said, separator: string, between: string, style: (key: string) => string) =>
  [
    ['message', s.message],
    ...(s.word ? [['reason', s.word]] : []),
    ...(s.code ? [['error_code', s.code]] : []),
    ...(s.sub ? [['error_subcode', s.sub]] : []),
    ...(!s.code && !s.word ? [['status_code', s.status]] : []),
  ]
    .map(([key, value]) => `${style(key!)}${separator}${value}`)
    .join(between)
const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const php = (s: Said) => fields(s, "' => '", "', '", key => key)

/** Every way an answer is printed; each names its network in words, by its host, or by the program. */
export const wrappings: Readonly<Record<string, (s: Said) => string>> = {
  'JSON in one line': s => `${s.network}: ${json(s)}`,
  'pretty JSON': s => `POST ${s.host}\n${json(s, '"', 2)}`,
  'single quotes': s => `${s.network} ${json(s, "'")}`,
  'unquoted keys': s => `${s.network} error ${json(s).replace(/"(\w+)":/g, '$1: ')}`,
  'JSON in JSON': s => JSON.stringify({ level: 'error', network: s.network, body: json(s) }),
  'a log line': s => `2026-11-30T08:12:44.120Z ERROR [publish] ${s.network} failed: ${fields(s, '=', ' ', key => key)}`,
  'camel case': s => `${s.network} { ${fields(s, ': ', ', ', camel)} }`,
  'an exception of Python': s =>
    `Traceback (most recent call last):\n  File "/srv/app/publish.py", line 118, in send\n    raise ApiError(response)\npublish.ApiError: ${s.network}: ${json(s, "'")}`,
  'an exception of PHP': s =>
    `PHP Fatal error:  Uncaught Exception: ${s.network} array('${php(s)}') in /var/www/vendor/client.php:210\nStack trace:\n#0 /var/www/index.php(31): Client->send(Object(Request))\n#1 {main}\n  thrown`,
  'an exception of Java': s =>
    `com.example.${s.network}.ApiException: ${s.network}Error(${fields(s, '=', ', ', camel)})\n\tat com.example.Client.send(Client.java:204)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
  'an error of Go': s => `publish: POST ${s.host}: ${s.network} returned: ${fields(s, ':', ' ', camel)}`,
  HTML: s =>
    `<div class="alert"><b>${s.network}</b> <p>${json(s).replaceAll('"', '&quot;')}</p><small>Try later</small></div>`,
  'output of curl': s =>
    `* Connected to host port 443\n> POST ${s.host}\n< HTTP/2 400\n< content-type: application/json\n< x-trace: 7f3a\n\n${json(s)}`,
  XML: s =>
    `<?xml version="1.0"?><${s.network.toLowerCase()}><message>${s.message}</message>${s.word ? `<reason>${s.word}</reason>` : ''}${s.code ? `<errorCode>${s.code}</errorCode>` : ''}${s.sub ? `<errorSubcode>${s.sub}</errorSubcode>` : ''}${!s.code && !s.word ? `<status>${s.status}</status>` : ''}</${s.network.toLowerCase()}>`,
}

/** What stands around a message without changing what it says. */
export const noises: Readonly<Record<string, (text: string) => string>> = {
  'a time before each line': text =>
    text
      .split('\n')
      .map(line => `[2026-11-30 08:12:44] ${line}`)
      .join('\n'),
  'lines before': text => `Publishing 3 of 12 posts\nAttempt 2, queue "morning"\n${text}`,
  'lines after': text => `${text}\nGiving up after 3 tries.\nNext run at 09:00.`,
  'a stack': text =>
    `${text}\n    at send (/srv/app/lib/client.js:190:12)\n    at processTicksAndRejections (node:internal/process:95:5)`,
  'capital letters': text => text.toUpperCase(),
  'small letters': text => text.toLowerCase(),
  'curly quotes': text => text.replace(/"([^"\n]*)"/g, '“$1”'),
  'without spaces around marks': text => text.replace(/([{}[\]:,])[ \n]+(?=["'{}[\]])/g, '$1'),
  'a code block': text => `\`\`\`\n${text}\n\`\`\``,
  'spaces around': text => `   \n${text}   \n\n`,
  'a greeting': text => `Hi, we get this since Monday:\n\n${text}\n\nThanks! Anna, +49 190 4604 63`,
  'windows line ends': text => text.replaceAll('\n', '\r\n'),
}
