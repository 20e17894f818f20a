/**
 * Messages as people published them, in threads and on help pages, with names, ids and secrets replaced. They were
 * gathered before the known errors were written, by the same hand: they show which kinds are met, and are no blind test.
 */

/** Where it was found; what may be answered ("wait", "tool", "post", "unknown", or "cause:" and the acceptable first causes); the text. */
export type PublicMessage = readonly [from: string, wanted: string, text: string]

export const publicMessages: readonly PublicMessage[] = [
  // Meta
  [
    'facebookarchive/facebook-instant-articles-sdk-php#188',
    'wait',
    `object(Requests_Response)[68]
  public 'body' => string '{"error":{"message":"An unknown error has occurred.","type":"OAuthException","code":1,"fbtrace_id":"AMQDUrqJY8C"}}' (length=114)
  public 'raw' => string 'HTTP/1.1 500 Internal Server Error
WWW-Authenticate: OAuth "Facebook Platform" "unknown_error" "An unknown error has occurred."`,
  ],
  [
    'snarfed/bridgy#341',
    'cause:access-revoked | tool',
    'OAuthPermissionsException: This request requires scope=likes, but this access token is not authorized with this scope. The user must re-authorize your application with scope=likes to be granted write permissions.',
  ],
  [
    'geoff-maddock/events-tracker#1900',
    'cause:access-revoked,role-lost | post',
    'There was an error posting to Instagram during carousel batch status check. Container 18371913028202240 status check failed: Authorization Error; code=100; subcode=33',
  ],
  ['restfb/restfb#835', 'wait', 'OAuthException: An unknown error has occurred. (code 1, subcode null)'],
  [
    'gitroomhq/postiz-app#1892',
    'cause:role-lost,access-revoked',
    '{"error":{"message":"(#200) If posting to a group, requires app being installed in the group, and \\\\\\n          either publish_to_groups permission with user token, or both pages_read_engagement \\\\\\n          and pages_manage_posts permission with page token; If posting to a page, \\\\\\n          requires both pages_read_engagement and pages_manage_posts as an admin with \\\\\\n          sufficient administrative permission","type":"OAuthException","code":200,"fbtrace_id":"Aqz"}}',
  ],
  [
    'gitroomhq/postiz-app#1912',
    'cause:access-revoked,role-lost',
    `{"error":{"message":"Any of the pages_read_engagement, pages_manage_metadata, pages_read_user_content, pages_manage_ads, pages_show_list or pages_messaging permission(s) must be granted before impersonating a user's page.","type":"OAuthException","code":190}}`,
  ],
  [
    'gitroomhq/postiz-app#2045',
    'wait',
    `<!DOCTYPE html><html lang="en" id="facebook"><head><title>Facebook | Error</title></head><body><div id="core"><h1 id="sorry">Sorry, something went wrong.</h1><p id="promise">We're working on it and we'll get it fixed as soon as we can.</p></div></body></html>`,
  ],
  [
    'gitroomhq/postiz-app#2045, the object that is gone',
    'cause:role-lost,access-revoked | post',
    `{"error":{"message":"Unsupported post request. Object with ID '1029384756' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api","type":"GraphMethodException","code":100,"error_subcode":33,"fbtrace_id":"AbC"}}`,
  ],
  ['gitroomhq/postiz-app#1317', 'unknown', 'An error occurred while posting on facebook'],
  [
    'Automattic/fb-instant-articles#964',
    'unknown',
    `#0 /home/site/public_html/wp/wp-content/plugins/social-media-auto-publish/vendor/facebook/graph-sdk/src/Facebook/FacebookResponse.php(210): Facebook\\Exceptions\\FacebookResponseException::create(Object(Facebook\\FacebookResponse))
#1 /home/site/public_html/wp/vendor/facebook/graph-sdk/src/Facebook/FacebookResponse.php(255): Facebook\\FacebookResponse->makeException()
#3 /home/site/public_html/wp/vendor/facebook/graph-sdk/src/Facebook/FacebookClient.php(224): Facebook\\FacebookResponse->__construct(Object(Facebook\\FacebookRequest), '{"error":{"mess...', 0, Array)`,
  ],
  [
    'hybridauth/hybridauth#219',
    'post | tool',
    'Facebook: Code 200: Posts where the actor is a page cannot also include a Target_id other than EVENT or GROUP',
  ],
  [
    'authomatic/authomatic#31',
    'wait',
    `'WWW-Authenticate: OAuth "Facebook Platform" "unknown_error" "An unexpected error has occurred. Please retry your request later."\\r\\n', 'X-FB-Rev: 1086465\\r\\n', 'Content-Length: 123\\r\\n'`,
  ],
  [
    'facebookarchive/php-graph-sdk#216',
    'unknown | tool | post',
    `Fatal error: Uncaught exception 'Facebook\\FacebookAuthorizationException' with message 'Unsupported post request.' in /home/me/www/vendor/facebook/php-sdk-v4/src/Facebook/FacebookRequestException.php:104 Stack trace: #0 /home/me/www/FacebookRequest.php(268): Facebook\\FacebookRequestException::create('{"error":{"mess...', Object(stdClass), 400) #1 {main} thrown`,
  ],
  [
    'facebook/facebook-nodejs-business-sdk#84',
    'wait',
    `{
  "error": {
    "message": "(#2) Service temporarily unavailable",
    "type": "OAuthException",
    "is_transient": true,
    "code": 2,
    "fbtrace_id": "DwmNHd5eHYr"
  }
}`,
  ],
  [
    'primeaitech.info',
    'cause:role-lost,access-revoked',
    '(#200) Subject does not have permission to post on this page',
  ],
  [
    'ayrshare.com, Meta error 200',
    'cause:access-revoked,role-lost',
    `{
"error": {
"message": "(#200) Permissions error",
"type": "OAuthException",
"code": 200,
"fbtrace_id": "A1b2C3d4E5f6G7h8"
}
}`,
  ],
  [
    'joeldenning in fbsamples/threads_api#17',
    'tool',
    `{
error_message: "No application data was given: There was a problem getting data for an application. The application may not be valid or there is a temporary glitch. Please try again later.",
error_code: 1349026
}`,
  ],
  ['jeonghwanko/mimi-seed-sdk#15', 'post | unknown | tool', 'Threads: Meta code 24/4279009'],
  [
    'restfb/restfb#1502',
    'cause:role-lost,access-revoked | post',
    `{
  "error": {
    "message": "Unsupported get request. Object with ID '1234567' does not exist, cannot be loaded due to missing permissions, or does not support this operation",
    "type": "THApiException",
    "code": 100,
    "error_subcode": 33,
    "fbtrace_id": "abcdefg"
  }
}`,
  ],
  [
    'junhoyeo/threads-api#147',
    'unknown | cause:token-expired,access-revoked,password-or-security-alert',
    `bot/node_modules/axios/dist/node/axios.cjs:1909
    reject(new AxiosError(
           ^
AxiosError: Request failed with status code 401
    at settle (/root/bot/node_modules/axios/dist/node/axios.cjs:1909:12)
    at IncomingMessage.emit (node:events:525:35) {
  code: 'ERR_BAD_REQUEST',`,
  ],
  [
    'officialputuid/toolsig#5',
    'cause:security-checkpoint',
    `{ CheckpointError: Instagram call checkpoint for this action!
name: 'CheckpointError',
  json:
   { message: 'challenge_required',
     challenge:
      { url: 'https://i.instagram.com/challenge/10865310072/pEQkPRVwKU/',
        api_path: '/challenge/10865310072/pEQkPRVwKU/',
        lock: true,
        logout: false,
        native_flow: true },
     status: 'fail',
     error_type: 'checkpoint_challenge_required' },`,
  ],
  [
    'Datalux/Osintgram#1504',
    'cause:security-checkpoint',
    'ClientError checkpoint_challenge_required (Code: 400, Response: {"message": "challenge_required", "challenge": {"url": "https://i.instagram.com/challenge/AXFAuafXi6/AfwjDR0n/", "api_path": "/challenge/AXFAuafXi6/AfwjDR0n/", "hide_webview_header": true, "lock": true, "logout": false, "native_flow": true, "flow_render_type": 0}, "status": "fail", "error_type": "checkpoint_challenge_required"})challenge_required: checkpoint_challenge_required',
  ],
  [
    'NightfallGT/IG-Sniper#4',
    'cause:security-checkpoint',
    '{"message":"checkpoint_required","checkpoint_url":"/challenge/12061502575/atwWXYmeVP/","lock":false,"flow_render_type":0,"status":"fail"}',
  ],
  [
    'instautils/instagraph#3',
    'cause:security-checkpoint',
    'connecting to instagram returns "fail: challenge_required (checkpoint_challenge_required)"',
  ],
  // LinkedIn
  [
    'n8n-io/n8n#1714',
    'cause:role-lost,access-revoked',
    '403 - {"serviceErrorCode":100,"message":"Field Value validation failed in REQUEST_BODY: Data Processing Exception while processing fields [/author]","status":403}',
  ],
  [
    'verbb/social-poster#25',
    'cause:access-revoked | tool',
    `{
    "statusCode": 403,
    "reasonPhrase": "Forbidden"
}
{
    "serviceErrorCode": 100,
    "message": "Not enough permissions to access: GET \\/me",
    "status": 403
}`,
  ],
  ['ShareKit/ShareKit#572', 'unknown', 'LinkedIn Error 40503'],
  [
    'PipedreamHQ/pipedream#21823',
    'tool',
    '"msg": "[debug] err.response {\\n  \\"status\\": 426,\\n  \\"statusText\\": \\"Upgrade Required\\", url: https://api.linkedin.com/rest/organizationAcls',
  ],
  [
    'PipedreamHQ/pipedream#21823, the second',
    'cause:role-lost',
    "HTTP 403: Viewer don't have permission to the ADMIN_ONLY VisibilityReduction for urn:li:organization:12345",
  ],
  [
    'n8n-io/n8n#17134',
    'cause:role-lost,access-revoked,token-expired',
    `Error details

From LinkedIn
Error code

403

Full message

{ "status": 403 }
Other info
Node type

n8n-nodes-base.linkedIn

Stack trace

NodeApiError: Forbidden - perhaps check your credentials? at ExecuteContext.linkedInApiRequest (/usr/local/lib/node_modules/n8n/nodes/LinkedIn/GenericFunctions.ts:71:9) at processTicksAndRejections (node:internal/process/task_queues:105:5)`,
  ],
  [
    'jeyben/IOSLinkedInAPI#13',
    'cause:access-revoked,role-lost | tool',
    `https://api.linkedin.com/v1/people/~/shares error :{NSLocalizedRecoverySuggestion={
"errorCode": 0,
"message": "Access to posting shares denied",
"requestId": "KP3O4JQCD5",
"status": 403,
"timestamp": 1379659659933
}`,
  ],
  [
    'n8n-io/n8n#14706',
    'tool',
    'No puedo postear en linkedin, dice: Your request is invalid or could not be processed by the service\nRequested version 20240401 is not active',
  ],
  [
    'linkedin-developers/linkedin-api-js-client#20',
    'cause:token-expired,access-revoked,inactive-token',
    "linkedin-api-client: AxiosError {message: 'Request failed with status code 401', name: 'AxiosError', code: 'ERR_BAD_REQUEST', config: {…}, request: ClientRequest, …}",
  ],
  [
    'gitroomhq/postiz-app#2005',
    'tool',
    `[Error] posting on linkedin  {"status":426,"code":"NONEXISTENT_VERSION","message":"Requested version 20250101 is not active"}
BadBody {
  identifier: '',
  json: '{"status":426,"code":"NONEXISTENT_VERSION","message":"Requested version 20250101 is not active"}',
  body: '{"author":"urn:li:person:...", ... }'
}`,
  ],
  [
    'Arisamiga/Linkedin-RSS#5',
    'tool | unknown | post',
    `{
  status: 400,
  headers: {
    'x-li-responseorigin': 'RGW',
    'content-type': 'application/json',
    'x-restli-error-response': 'true',
    'content-length': '68',
    date: 'Sun, 10 Dec 2023 12:26:57 GMT',
    'x-li-fabric': 'prod-ltx1'
  },
  data: { message: 'Owner entity type person is not supported', status: 400 }
}`,
  ],
  [
    'amitastreait/Salesforce---LinkedIn-Integration#1',
    'cause:role-lost,access-revoked',
    'Unexpected Error while communicating with LinkedIn API. Status Forbidden and Status Code 403',
  ],
  [
    'masylum/linkedin-js#9',
    'cause:token-expired,access-revoked,inactive-token',
    `linkedin error: [Messaging] error: { statusCode: 401,
  data: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\\n<error>\\n  <status>401</status>\\n  <timestamp>1336572233851</timestamp>\\n  <request-id>Q9YREZSZ2Z</request-id>\\n  <error-code>0</error-code>\\n  <message>[unauthorized]. OAU:blablabla</message>\\n</error>\\n' }`,
  ],
  [
    'developer.unipile.com',
    'cause:password-or-security-alert',
    'LinkedIn requires you to change your password. Please change it on LinkedIn, then reconnect your account.',
  ],
  [
    'developer.unipile.com, the second',
    'cause:restricted-profile,locked-account,suspended-account',
    'LinkedIn: Access to this account has been restricted. Please sign in to the provider service to learn more about how to unlock your account.',
  ],
  // X
  [
    'xdevplatform/twitter-api-typescript-sdk#97',
    'tool | cause:access-revoked,locked-account',
    `{"log":"  status: 403,\\n","stream":"stderr","time":"2025-01-10T07:48:02.273040415Z"}
{"log":"  statusText: 'Forbidden',\\n","stream":"stderr","time":"2025-01-10T07:48:02.273042335Z"}
{"log":"    'api-version': '2.120',\\n","stream":"stderr","time":"2025-01-10T07:48:02.273046199Z"}
{"log":"  error: { detail: 'You are not permitted to perform this action.', type: 'about:blank', title: 'Forbidden', status: 403 }\\n","stream":"stderr","time":"2025-01-10T07:48:02.273046300Z"}`,
  ],
  [
    'linvi/tweetinvi#78',
    'wait | unknown',
    '"Error: 403, Forbidden - The request is understood, but it has been refused or access is not allowed. An accompanying error message will explain why. This code is used when requests are being denied due to update limits"',
  ],
  [
    'anotherrhb/5into15#3',
    'tool',
    'twython.exceptions.TwythonError: Twitter API returned a 403 (Forbidden), You currently have access to a subset of Twitter API v2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need a different access level. You can learn more here: https://developer.twitter.com/en/portal/product',
  ],
  [
    'nearform-actions/github-action-notify-twitter#598',
    'tool',
    `data: {
    client_id: '***',
    detail: 'When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project. You can create a project via the developer portal.',
    registration_url: 'https://developer.twitter.com/en/docs/projects/overview',
    title: 'Client Forbidden',`,
  ],
  [
    'tweepy/tweepy#2098',
    'tool',
    `line 100, in request
    raise Forbidden(response)
tweepy.errors.Forbidden: 403 Forbidden
When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project. You can create a project via the developer portal.`,
  ],
  [
    'nminaya/grammar-nazi-bot#592',
    'tool',
    `Reason : Forbidden
Details : {"errors":[{"message":"You currently have access to a subset of Twitter API v2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need a different access level. You can learn more here: https://developer.twitter.com/en/portal/product","code":453}]}
 (0)
Code : 403
Date : 06/14/2023 00:59:51 +00:00
URL : https://api.twitter.com/1.1/statuses/mentions_timeline.json?count=200&since_id=1664594625053724673&tweet_mode=extended
Twitter documentation description : Forbidden - The request is understood, but it has been refused or access is not allowed. An accompanying error message will explain why. This code is used when requests are being denied due to update limits.`,
  ],
  [
    'geduldig/TwitterAPI#226',
    'tool',
    'Request returned an error: 403 {"client_id":"26924600","detail":"When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project. You can create a project via the developer portal.","registration_url":"https://developer.twitter.com/en/docs/projects/overview","title":"Client Forbidden","required_enrollment":"Appropriate Level of API Access","reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}',
  ],
  [
    'RSS-Bridge/rss-bridge#3462',
    'unknown | tool',
    'Type: HttpException Code: 403 Message: https://api.twitter.com/2/users/by/username/SomeUsername?user.fields=pinned_tweet_id%2Cprofile_image_url resulted in 403 Forbidden File: lib/contents.php Line: 202 TRACE\n#0 index.php(7): RssBridge->main()',
  ],
  [
    'geoffjentry/twitteR#62',
    'unknown',
    'Error in twInterfaceObj$doAPICall(endpoint, params = params, method = "POST",  :\nclient error: (403) Forbidden',
  ],
  [
    'lucasrangit/twitter-winner#11',
    'cause:locked-account',
    "TweepError: [{u'message': u'To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account.', u'code': 326}]",
  ],
  [
    'blynkkk/blynk-server#350',
    'cause:locked-account',
    `2016-10-20 14:04:39.557 ERROR - Error sending twit for user xxx@gmail.com. Reason : 403:The request is understood, but it has been refused. An accompanying error message will explain why. This code is used when requests are being denied due to update limits (https://support.twitter.com/articles/15364-about-twitter-limits-update-api-dm-and-following).
message - To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account.
code - 326`,
  ],
  [
    'tweepy/tweepy#362',
    'cause:suspended-account',
    "TweepError at /retweet/ [{'message': 'Your account is suspended and is not permitted to access this feature.', 'code': 64}]",
  ],
  [
    'ryanmcgrath/twython#348',
    'post',
    `File "/usr/local/lib/python2.7/dist-packages/twython/api.py", line 194, in _request
retry_after=response.headers.get('retry-after'))
twython.exceptions.TwythonError: Twitter API returned a 403 (Forbidden), Status is a duplicate.`,
  ],
  [
    'blynkkk/blynk-server#223',
    'post',
    `Error sending twit for user . Reason : 403:The request is understood, but it has been refused. An accompanying error message will explain why. This code is used when requests are being denied due to update limits (https://support.twitter.com/articles/15364-about-twitter-limits-update-api-dm-and-following).
message - Status is a duplicate.
code - 187`,
  ],
  [
    'zerocracy/farm#1809',
    'cause:locked-account',
    'TwitterException{exceptionCode=[2fc5b7cb-0f59b95f], statusCode=403, message=To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account., code=326, retryAfter=-1, rateLimitStatus=null, version=4.0.6}',
  ],
  [
    'Mango-information-systems/twitto_be#134',
    'cause:locked-account',
    `{
   errors:[
      {
         code: 326,
         message: 'To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account.'
      }
   ]
}`,
  ],
  [
    'Rishikant181/Rettiwt-API#164',
    'cause:locked-account',
    `[1]   {
[1]     message: 'Authorization: Denied by access control: To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account.',
[1]     extensions: {
[1]       name: 'AuthorizationError',
[1]       source: 'Client',
[1]       code: 326,
[1]       kind: 'Permissions',
[1]     },
[1]     bounce: {
[1]       bounce_location: 'https://twitter.com/account/access',
[1]       sub_error_code: 0
[1]     },`,
  ],
  [
    'pastebin.com/ZYVzAh6m',
    'tool | cause:access-revoked',
    '{\n"errors": [{\n"code": 215,\n"message": "Bad Authentication data."\n}]\n}',
  ],
  // Google
  [
    'tokland/youtube-upload#268',
    'wait',
    `[RequestError] Server response: {
"error": {
"errors": [
{
"domain": "youtube.quota",
"reason": "quotaExceeded",
"message": "The request cannot be completed because you have exceeded your \\u003ca href="/youtube/v3/getting-started#quota"\\u003equota\\u003c/a\\u003e."
}
],
"code": 403,`,
  ],
  [
    'beveradb/youtube-bulk-upload#11',
    'wait',
    `<HttpError 403 when requesting None returned "The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.". Details: "[{'message': 'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.', 'domain': 'youtube.quota', 'reason': 'quotaExceeded'}]">`,
  ],
  [
    'tokland/youtube-upload#23',
    'wait',
    `Retryable error 5/10: ResumableUploadError. Waiting 28.9982075691 seconds
<HttpError 403 "Daily Limit Exceeded">`,
  ],
  [
    'ryanfox1985/OctoPrint-Youtube-Timelapse#17',
    'wait',
    `2021-03-13 13:57:08,802 - googleapiclient.http - WARNING - Encountered 403 Forbidden with reason "quotaExceeded"
2021-03-13 13:57:08,803 - octoprint.server.api - ERROR - Error while executing SimpleApiPlugin youtube_timelapse
Traceback (most recent call last):
  File "/home/pi/oprint/lib/python3.7/site-packages/octoprint/server/api/__init__.py", line 146, in pluginCommand`,
  ],
  [
    'tokland/youtube-upload#164',
    'wait',
    `[RequestError] Server response: {
 "error": {
  "errors": [
   {
    "domain": "usageLimits",
    "reason": "dailyLimitExceeded",
    "message": "Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT). You may monitor your quota usage and adjust limits in the API Console: https://console.developers.google.com/apis/api/youtube/quotas?project=1234",
    "extendedHelp": "https://console.developers.google.com/apis/api/youtube/quotas?project=1234"
   }
  ],
  "code": 403,`,
  ],
  [
    'ShareX/ShareX#5907',
    'wait',
    `Error message:
Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.

Request URL:
https://www.googleapis.com/upload/youtube/v3/videos?part=id,snippet,status

Status code:
(403) Forbidden

Response text:
{
  "error": {
    "code": 403,
    "message": "The request cannot be completed because you have exceeded your \\u003ca href=\\"/youtube/v3/getting-started#quota\\"\\u003equota\\u003c/a\\u003e.",
    "errors": [
      {
        "domain": "youtube.quota",
        "reason": "quotaExceeded"
      }
    ]
  }
}

Stack trace:
   bei System.Net.HttpWebRequest.GetResponse()`,
  ],
  [
    'porjo/youtubeuploader#94',
    'wait',
    'Error making YouTube API call: googleapi: Error 403: The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>., quotaExceeded',
  ],
  [
    'googleapis/google-api-php-client#2215',
    'tool',
    'string(1045) "{ "error": { "code": 403, "message": "Google My Business API has not been used in project 83172 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/mybusiness.googleapis.com/overview?project=83172 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.", "status": "PERMISSION_DENIED", "details": [ { "@type": "type.googleapis.com/google.rpc.Help"',
  ],
  [
    'gitroomhq/postiz-app#1692',
    'cause:role-lost | unknown',
    'Google My Business: Permission denied. Please ensure you have access to this business location.',
  ],
  [
    'google/generative-ai-docs#356',
    'tool',
    `{
  "error": {
    "code": 403,
    "message": "Permission denied: Consumer 'api_key:AIza' has been suspended.",
    "status": "PERMISSION_DENIED",
    "details": [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "CONSUMER_SUSPENDED",
        "domain": "googleapis.com",
        "metadata": { "consumer": "projects/5788" }
      }
    ]
  }
}`,
  ],
  [
    'googlemaps/google-maps-services-python#107',
    'tool',
    '{ "error_message": "Google has disabled the use of APIs from this API project.", "html_attributions": [ ], "results": [ ], "status": "REQUEST_DENIED" }',
  ],
  // TikTok
  [
    'brightbeanxyz/brightbean-studio#144',
    'tool',
    '{"error":{"code":"unaudited_client_can_only_post_to_private_accounts","message":"Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/","log_id":"202608110000"}}',
  ],
  ['gitroomhq/postiz-app#1563', 'tool', 'TikTok: App not approved for public posting'],
  [
    'DayMoonDevelopment/post-for-me#334',
    'wait',
    `AxiosError: Request failed with status code 403
    at settle (node_modules/axios/lib/core/settle.js:19:12)
  url: 'https://open.tiktokapis.com/v2/post/publish/video/init/',
  data: { error: { code: 'reached_active_user_cap', message: 'The daily quota for active publishing users from your client is reached.', log_id: '2026' } }`,
  ],
  [
    '546200350/TikTokUploder#93',
    'unknown',
    `============Publish failed===========
[-] An error occured while reaching https://www.tiktok.com/tiktok/web/project/post/v1/
r = <Response [200]>
r.content = b'{"log_pb":{"impr_id":"20241129055641"},"status_code":403,"status_msg":""}'`,
  ],
  // Pinterest
  [
    'vijaypatoliya/pinterest-node-api#6',
    'unknown',
    `[Error] {
  Type: 'pinterestAPIError',
  Code: 'GenericError',
  Message: 'Invalid response received from the pinterest API',
  StatusCode: 404
}`,
  ],
  [
    'dirkgroenen/pinterest-api-php#44',
    'cause:token-expired,access-revoked,password-or-security-alert',
    '" Pinterest error (code: 401) with message: Authorization failed "',
  ],
  [
    'dirkgroenen/pinterest-api-php#65',
    'wait | unknown',
    'Pinterest error (code: 500) with message: "{\\"user_id\\": 461, \\"collaborator_invites_enabled\\": false, \\"description\\": \\"my desc\\", \\"layout\\": 0, \\"slug\\": \\"myapp\\"}"',
  ],
  [
    'pinterest/ios-pdk#41',
    'unknown',
    'Error Domain=com.alamofire.error.serialization.response Code=-1011 "Request failed: bad request (400)" UserInfo=0x175472240 {com.alamofire.serialization.response.error.response=<NSHTTPURLResponse: 0x171420760> { URL: https://api.pinterest.com/v1/boards/ } { status code: 400, headers {',
  ],
  [
    'volcengine.com/article/2158429',
    'cause:token-expired,access-revoked,password-or-security-alert | tool',
    'curl https://api.pinterest.com/v5/oauth/token → {"code":2,"message":"Authentication failed."}',
  ],
  [
    'wordpress.org/support/topic/error-1069',
    'tool | unknown',
    'Pinterest: {“status”: “failure”, “message”: “Ung\\u00fcltige Parameter:”, “code”: 1, “data”: “Missing required field ‘scope’”}',
  ],
  // Bluesky
  [
    'Preloading/TwitterAPIBridge#2',
    'cause:token-expired,access-revoked',
    'Response Status: 400\nResponse Body: {"error":"ExpiredToken","message":"Token has expired"}',
  ],
  [
    'aliceisjustplaying/labeler-starter-kit-bsky#2',
    'cause:access-revoked,token-expired',
    `Error setting up labeler: XRPCError: InvalidToken > Token is invalid
    at XRPC.request (file:///tmp/bunx/node_modules/@atcute/client/dist/rpc.js:82:19)
  status: 400,
  kind: 'InvalidToken',
  description: 'Token is invalid',
  headers: {
    'content-length': '53',
    'ratelimit-limit': '3000',
    'ratelimit-remaining': '2998',
    'ratelimit-reset': '1731604734',`,
  ],
  [
    'bills-appworks/bsky-sh-cli#4',
    'post | unknown | tool',
    'bsky post --text ...\nERROR: API error: {"error":"InvalidRequest","message":"Error: uris/0 must be a valid at-uri"}',
  ],
  [
    'mvdicarlo/postybirb-plus#439',
    'cause:access-revoked,password-or-security-alert',
    '{"message":"[Bluesky] Invalid identifier or password Error: Invalid identifier or password\\n    at XrpcClient.call (/tmp/resources/app.asar/node_modules/@atproto/xrpc/dist/xrpc-client.js:75:23)","level":"error","timestamp":"2025-06-08T13:06:01.864Z"}',
  ],
  [
    'Significant-Gravitas/Auto-GPT-Plugins#221',
    'cause:access-revoked,password-or-security-alert',
    "Command post_to_bluesky returned: Error! Message: Response(success=False, status_code=401, content=XrpcError(error='AuthenticationRequired', message='Invalid identifier or password'), headers=Headers({'date': 'Fri, 28 Jul 2023 14:53:31 GMT', 'content-length': '77'}))",
  ],
  [
    'bluesky-social/social-app#9438',
    'cause:token-expired',
    "bsky.app: Persistent 'jwt expired' (401) error despite re-login",
  ],
  [
    'bluesky-social/atproto#1954',
    'tool',
    `/project/node_modules/@atproto/api/dist/index.js:15639
        throw new XRPCError(resCode);
              ^

XRPCError: XRPC Not Supported
    at ServiceClient.call (/project/node_modules/@atproto/api/dist/index.js:15639:15) {
  status: 404,
  error: 'XRPCNotSupported',
  success: false,
  headers: undefined
}`,
  ],
  [
    'DimensionDev/Flare#2429',
    'tool | cause:access-revoked,token-expired',
    'Error loading more posts\n\nFailing request provided error instead of valid response body:\nAtpErrorDescription(error=InvalidToken,message=OAuth tokens are meant for PDS access only)',
  ],
  // what publishing tools make of them
  [
    'ayrshare.com/docs/errors',
    'post',
    `{
  "status": "error",
  "errors": [
    {
      "action": "post",
      "status": "error",
      "code": 110,
      "message": "Status is a duplicate.",
      "post": "Today is a great day",
      "platform": "twitter"
    },
    {
      "action": "post",
      "status": "error",
      "code": 107,
      "message": "Facebook Error: This status update is identical to the last one you posted.
        Try posting something different, or delete your previous update.",
      "platform": "facebook"
    }
  ],
  "postIds": [],
  "id": "6APU4qqI7XO7JM3BOy6B"
}`,
  ],
  [
    'help.hootsuite.com',
    'wait | unknown',
    'Something went wrong with Twitter. Please try again and if the problem persists, visit help.hootsuite.com.',
  ],
  [
    'help.hootsuite.com, messages',
    'cause:access-revoked | tool',
    'This application is not allowed to access or delete your direct messages.',
  ],
  ['help.hootsuite.com, not following', 'post', 'You cannot send messages to users who are not following you.'],
]
