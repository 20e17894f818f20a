/** What the networks document and is not told here, with the reason; part of the table in `docs/messages.md`. */
export const leftOut: readonly (readonly [network: string, what: string, why: string])[] = [
  [
    'Meta',
    'Codes of the Marketing API for setting up ads (1487…, 1885…, 2446…)',
    'They are about one ad, never about a login.',
  ],
  ['Meta', 'WhatsApp (130…, 131…, 132…) and Messenger templates', 'No connection of these kinds is in the product.'],
  ['Meta', 'Codes 7, 8, 13 to 16 and 18 of the old REST interface', 'It was switched off years ago.'],
  ['Meta', 'HTTP 400 and 404 alone', 'They stand above every one of its answers.'],
  ['LinkedIn', 'HTTP 400, 404, 405, 409 and 422 alone', 'The code or the sentence beside it says what it is.'],
  ['LinkedIn', 'Codes of ads, lead forms and events', 'They are about one of these, never about a login.'],
  [
    'X',
    'Codes 3, 13, 17, 25, 36, 109, 110, 120 and of lists, places and collections',
    'No publishing tool meets them when it posts.',
  ],
  [
    'X',
    'Problems of streams and rules (rule-cap, invalid-rules, client-disconnected)',
    'They are about searches of developers.',
  ],
  ['X', 'HTTP 403 alone', 'X gives it for a post, for the tool and for the account; only the sentence tells which.'],
  ['Google', 'Errors of captions, playlists, members, live chats', 'They are about one of these, never about a login.'],
  ['Google', 'Reasons of notFound and badRequest that are not in the table', 'They are about the request.'],
  ['TikTok', 'Numbers of TikTok for Business (40000 to 51000)', 'Their list could not be read without an account.'],
  ['TikTok', 'Numbers of the interface before version 2', 'It was switched off.'],
  ['Pinterest', 'Codes of ads, catalogs and single boards', 'They are about one of these, never about a login.'],
  ['Bluesky', 'Errors of moderation, of moving an account and of signing up', 'No publishing tool meets them.'],
  ['all', 'Errors of a network’s web pages and apps', 'What they show is recognized on the page itself.'],
]
