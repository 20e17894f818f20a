import { page } from '../links'
import type { KnownError } from '../types'
import { meta } from './facebook-session'
import { tools } from './meanings'
import { type Row, rows } from './rows'

const { app, unapproved, testing, right, version, request, setup, none, start } = tools

const graph: readonly Row[] = [
  ['3', right, 'Application does not have the capability to make this API call', 'Unknown method'],
  ['5', setup, 'Unauthorized source IP address', 'This IP can’t make requests for that application'],
  ['11', version, 'This method is deprecated'],
  ['12', version, 'API version is deprecated', 'is deprecated for versions'],
]

const graphCalls: readonly Row[] = [
  ['2635', version, 'You are calling a deprecated version'],
  [
    '101',
    setup,
    'Error validating application',
    'Application has been deleted',
    'Cannot get application info due to a system error',
  ],
  [
    '104',
    request,
    'API calls from the server require an appsecret_proof argument',
    'Invalid appsecret_proof provided in the API argument',
  ],
  [
    '210',
    request,
    'A page access token is required to request this resource',
    'This method must be called with a Page Access Token',
  ],
  ['190/2069032', request, 'A Page access token is required for this call', 'User Access Token Is Not Supported'],
  ['2500', none, 'An active access token must be used to query information about the current user'],
  ['cannot parse access token', none, 'Cannot parse access token', 'Malformed access token'],
  ['unknown path', version, 'Unknown path components'],
]

const blocked: readonly Row[] = [
  ['API access blocked', app, 'API access blocked', 'API access deactivated', 'API access disabled'],
  [
    'non-active apps',
    app,
    'Access to this data is temporarily disabled for non-active apps',
    'or apps that have not recently accessed this data due to changes we are making to the Facebook Platform',
  ],
  [
    'reviewed and approved',
    unapproved,
    'must be reviewed and approved by Facebook',
    'feature must be reviewed and approved',
  ],
  [
    'advanced access',
    unapproved,
    'does not have advanced access',
    'Advanced Access is required',
    'requires Advanced Access',
  ],
]

const login: readonly Row[] = [
  [
    'Feature Unavailable',
    app,
    'Facebook Login is currently unavailable for this app',
    'we are updating additional details for this app',
    'El inicio de sesión con Facebook no está disponible actualmente para esta app',
    'Login do Facebook está indisponível para este app',
    'Login do Facebook está indisponível para este aplicativo',
  ],
  [
    'App not active',
    app,
    'App not active',
    'This app is not accessible right now',
    'This app is not currently accessible',
  ],
  [
    '1349126',
    testing,
    'App Not Setup',
    'This app is still in development mode',
    'app is in development mode',
    'app is not in live mode',
  ],
  [
    'It looks like this app isn’t available',
    testing,
    'It looks like this app isn’t available',
    'This app needs at least one supported permission',
  ],
  ['Insufficient developer role', testing, 'Insufficient developer role'],
  ['1349245', testing, 'has not accepted the invite to test the app'],
  ['1349026', setup, 'No application data was given', 'The application may not be valid'],
  [
    'Invalid platform app',
    setup,
    'Invalid platform app',
    'Invalid Scopes',
    'developers of this app have not set up this app properly',
  ],
  ['191', setup, 'domain of this URL isn’t included in the app’s domains'],
  [
    '1349048',
    setup,
    'Can’t Load URL',
    'URL Blocked',
    'redirect URI is not whitelisted in the app’s client OAuth settings',
  ],
  [
    'client secret',
    setup,
    'Error validating client secret',
    'Missing client_id parameter',
    'Invalid App ID',
    'Provide valid app ID',
  ],
  ['100/36007', start, 'authorization code has expired'],
  ['100/36008', setup, 'Please make sure your redirect_uri is identical', 'Error validating verification code'],
  ['100/36009', start, 'authorization code has been used', 'Matching code was not found or was already used'],
]

/** Where Meta refuses the publishing tool: nothing the owner of a login could mend. */
export const facebookAppErrors: readonly KnownError[] = [
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-errors'), shared: true }, graph),
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-errors') }, graphCalls),
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-app-review') }, blocked),
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-login-errors') }, login),
]
