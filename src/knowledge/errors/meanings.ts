import { post, tool, wait } from './rows'

/** Sentences that many errors share. */

const stays = 'The account stays connected.'
const notYours = 'Reconnecting does not help. Tell {tool} support.'

export const waits = {
  hour: wait('Too much was asked for in a short time. Your account is still connected. Wait an hour and try again.'),
  minutes: wait(
    'Too much was asked for in a short time. Your account is still connected. Wait 15 minutes and try again.',
  ),
  posts: wait(
    'This account has reached the number of posts it may publish in 24 hours. It stays connected. Try again tomorrow.',
  ),
  day: wait('A daily limit is used up. Your account is still connected. Try again tomorrow.'),
  quota: wait(
    '{tool} has used up what Google lets it do in a day. Your account is still connected. The count starts over at midnight Pacific Time.',
  ),
  down: wait('{network}’s own service is failing. Your account is still connected. Wait and try again.'),
  crowded: wait('{network} is overloaded for the moment. Your account is still connected. Wait and try again.'),
}

export const tools = {
  app: tool(`{network} has switched off or blocked {tool} itself. Your account is not the reason. ${notYours}`),
  unapproved: tool(`{network} has not approved {tool} for this yet. Your account is not the reason. ${notYours}`),
  testing: tool(
    `{tool} is still being set up or tested at {network}, so it lets in only its makers. Your account is not the reason. ${notYours}`,
  ),
  right: tool(
    `{tool} itself lacks a right at {network} that it needs for this. Your account is not the reason. ${notYours}`,
  ),
  version: tool(
    `{tool} uses a version of {network}’s interface that no longer exists. Your account is not the reason. ${notYours}`,
  ),
  request: tool(`{tool} asked in a way {network} does not accept. Your account is not the reason. ${notYours}`),
  setup: tool(`{tool} is not set up correctly at {network}. Your account is not the reason. ${notYours}`),
  paid: tool(`{tool} has used up what it has paid for at {network}. Your account is not the reason. ${notYours}`),
  none: tool(
    `{tool} asked without showing a permission (token) of yours. Reconnect once; if it comes back, tell {tool} support.`,
  ),
  start: tool(
    'The sign-in was not finished in time, or was tried twice. Start the reconnect again; if it comes back, tell {tool} support.',
  ),
}

export const posts = {
  any: post(`{network} refuses something in this post. ${stays} Change the post and try again.`),
  size: post(`The picture or video is too large or too small. ${stays} Change its size and post again.`),
  format: post(
    `The picture or video has a format {network} does not take. ${stays} Save it in another format and post again.`,
  ),
  ratio: post(`The picture or video has a shape {network} does not take. ${stays} Crop it and post again.`),
  length: post(`The text is too long. ${stays} Shorten it and post again.`),
  video: post(`The video could not be processed. ${stays} Save it again, for example as MP4, and post again.`),
  download: post(`{network} could not load the picture or video. ${stays} Upload it again and post again.`),
  stale: post(
    `The upload was prepared too long ago or was lost. ${stays} Upload the picture or video again and post again.`,
  ),
  notReady: post(`The picture or video was not ready yet. ${stays} Wait a few minutes and post again.`),
  tags: post(`A tag, mention or invited person in the post is not allowed. ${stays} Remove it and post again.`),
  duplicate: post(`The same post was published a short time ago. ${stays} Change the text and post again.`),
  link: post(`{network} does not accept a link in the post. ${stays} Check or remove the link and post again.`),
  rules: post(`{network} says the content is against its rules. ${stays} Change the post before you try again.`),
  gone: post(
    `The post, comment or account it refers to no longer exists or is hidden. ${stays} Reconnecting changes nothing.`,
  ),
  empty: post(`Something the post needs is missing, such as a text, picture or title. ${stays} Add it and post again.`),
  done: post(`This was done already, so there is nothing left to do. ${stays}`),
  reply: post(`This reply or message is not allowed to that person. ${stays} Reconnecting changes nothing.`),
  audience: post(
    `The chosen audience or setting is not allowed for this account. ${stays} Choose another one and post again.`,
  ),
}
