import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knowledgeWords } from '../knowledge/index'

/** Texts that are still to be edited; no other may use a retired phrase. `errors`: those of `src/knowledge/errors`. */
const notYetEdited: readonly string[] = ['errors']

/** Phrases that had to be read twice: what they look like, an example, and what to write. */
const retired: readonly (readonly [RegExp, string, string])[] = [
  // what needs attention, and that nothing does
  [/\bneeds? you\b(?! to)/i, '5 need you', '5 logins need attention'],
  [/\bneeds? a look\b/i, '5 things need a look', '5 lines have problems'],
  [/\bas far as\b/i, 'All fine, as far as can be seen', 'No problems found on the sites we can check'],
  [/\bis being watched\b|\bshould we watch\b/i, 'Iris is being watched.', 'Iris added.'],
  // a login and its accounts
  [/\bcarr(?:y|ies|ied)\b/i, 'Accounts it carries', 'Accounts using this login'],
  [/\bfalls? with\b/i, 'Falls with it', 'Also affected'],
  [/\bgoes? with it\b|\bwith it goes?\b/i, 'With it goes Blue Fern', 'Affects Blue Fern'],
  [/\blogin that connected\b/i, 'Login that connected it', 'Login used to connect it'],
  // signing in
  [/\bsign(?:ed|s|ing)?[ -]in at\b/i, 'Sign in at X', 'Sign in to X'],
  [/\bat the network\b/i, 'settle it at the network', 'the network by its name'],
  [/\btakes (?:whichever|whoever)\b/i, 'Hootsuite takes whichever it finds', 'Hootsuite connects whoever is signed in'],
  [/\b(?:login|network) lets in\b|\bgets in\b/i, 'the apps this login lets in', 'connected apps'],
  // connections and how long they last
  [/\bpermission \(token\)/i, 'Its permission (token) lives 60 days', 'The connection lasts 60 days'],
  [/\blives\b/i, 'the connection lives', 'the connection still works'],
  [/\b(?:runs?|ran) out\b/i, 'Runs out Mon, Dec 7', 'Expires Mon, Dec 7'],
  [/\bbegins? anew\b|\blost by it\b/i, '60 days begin anew; nothing is lost by it', 'The 60 days start over'],
  [/\btokens of\b/i, 'Tokens of a year', 'yearly connections'],
  [/\bif it drops\b/i, 'If it drops', 'If it stops working'],
  [/\bis down\b|\bwent down\b/i, 'It is down: what do you see?', 'Not working? Tell us what you see'],
  [/\bcut (?:it |them )?off\b/i, 'That cut it off from Hootsuite', 'That disconnected it from Hootsuite'],
  // what was said and recorded
  [/\b(?:told|tells?) of\b/i, 'Nobody has told of a use', 'No use recorded'],
  [/\bnobody has (?:said|told)\b/i, 'Nobody has said yet when', 'No reconnect date yet'],
  [/, (?:told|seen)$/i, 'Reconnected, told', 'Reconnected (you said so)'],
  [/\bcount(?:s|ed) for\b|\bcounts as\b/i, 'Counted for Maria', 'Recorded for Maria'],
  [/\bdealt with\b/i, 'this was dealt with', 'you marked this as fixed'],
  [/\bused elsewhere\b|\bI used it\b/i, 'Used elsewhere', 'I’ve used LinkedIn in Hootsuite'],
  [/\bagainst:/i, 'Against: You said', 'But you said'],
  [/\bkeep as evidence\b/i, 'Keep as evidence', 'Save to this login'],
  [/\bsay when\b/i, 'Say when you last reconnected', 'Add when you last reconnected'],
  // what to do
  [/\bsee (?:that|whether|in)\b/i, 'See in Hootsuite whether LinkedIn still loads', 'Check that LinkedIn still loads'],
  [/\bmind the\b/i, 'Mind the number of days', 'Note the deadline'],
  [/\bwhoever it was\b/i, 'What to do, whoever it was', 'What to do in any case'],
  [/\bstands? in the way\b/i, 'while this stands in the way', 'until this is fixed'],
  [/\bsettled?\b/i, 'wants something settled', 'needs you to confirm something'],
  [/\b(?:rules|policies) broken\b/i, 'X found its rules broken', 'X says the account broke its rules'],
  [/\bout of use\b/i, 'has taken the account out of use', 'has suspended the account'],
  // dates, imports, settings
  [/\bis said to\b/i, 'Its last reconnect is said to lie in the future', 'The reconnect date is in the future'],
  [/\bis not the date of\b/i, '“x” is not the date of a reconnect', 'We can’t read the date “x”'],
  [/\bbring accounts in\b|\btake everything out\b/i, 'Bring accounts in', 'Import'],
  [/\bdecent hours?\b/i, 'Decent hours', 'Reminder hours'],
  [/\bnames? nobody\b/i, 'Notifications name nobody', 'Hide names in notifications'],
  [/\bcalm lines?\b/i, 'Calm lines that come by themselves', 'Tips shown automatically'],
  [/\bnot right\b/i, 'Not right', 'Not correct?'],
  [/\bin silence\b/i, 'passed over in silence', 'ignored'],
  [/\bnot looked at\b|\bstill so\b|\blook again\b/i, 'Not looked at', 'Not reviewed'],
  // American English
  [/(?:recogn|author|organ|summar|apolog)is(?:e|ed|es|ing|ation)\b/i, 'organisation', 'organization'],
  [/\b(?:behaviour|colour|favourite|any more|whilst)\b/i, 'behaviour', 'behavior'],
  [/\buser names?\b/i, 'user name', 'username'],
]

const dir = 'src/i18n/en'
const known = Object.entries(knowledgeWords())
const isError = ([key]: [string, string]) => key.startsWith('error_')
const texts: Readonly<Record<string, readonly [string, string][]>> = {
  ...Object.fromEntries(
    fs.readdirSync(dir).map(f => [f, Object.entries(JSON.parse(fs.readFileSync(`${dir}/${f}`, 'utf8')))]),
  ),
  knowledge: known.filter(w => !isError(w)),
  errors: known.filter(isError),
}

/** What a text says that it should not, with what to write instead. */
function faults([key, text]: readonly [string, string]): string[] {
  const found = retired.filter(([phrase]) => phrase.test(text)).map(([, , better]) => `${key}: ${text} → ${better}`)
  // it is known which one
  if (/\{(?:network|site)\}/.test(text) && /\bthe network\b/i.test(text)) found.push(`${key}: ${text} → its name`)
  return found
}

describe('the voice', () => {
  it.each(Object.keys(texts).filter(f => !notYetEdited.includes(f)))('has no retired phrase in %s', name => {
    expect(texts[name]!.flatMap(faults)).toEqual([])
  })

  it('is still to come only where a phrase is left', () => {
    for (const name of notYetEdited) expect(texts[name]!.flatMap(faults), name).not.toEqual([])
  })

  it.each(retired)('%s finds its example, and not what to write instead', (phrase, example, better) => {
    expect(example).toMatch(phrase)
    expect(better).not.toMatch(phrase)
  })
})
