import type { SettingsKind } from '../knowledge/pageKinds'

/** Settings on which the next click takes connections down, as they are addressed. */
export const pagesWithWarnings: readonly (readonly [url: string, kind: SettingsKind])[] = [
  ['https://accountscenter.facebook.com/password_and_security/password/change', 'warn-password'],
  ['https://www.facebook.com/settings?tab=security', 'warn-password'],
  ['https://accountscenter.facebook.com/password_and_security/login_activity', 'warn-sign-out'],
  ['https://www.facebook.com/settings/?tab=business_tools', 'warn-app'],
  ['https://www.facebook.com/settings?tab=applications&ref=settings', 'warn-app'],
  ['https://m.facebook.com/settings?tab=applications', 'warn-app'],
  ['https://www.facebook.com/settings/?tab=profile_access', 'warn-role'],
  ['https://business.facebook.com/settings/people', 'warn-role'],
  ['https://business.facebook.com/settings/people/100?business_id=1', 'warn-role'],
  ['https://business.facebook.com/settings/pages', 'warn-role'],
  ['https://business.facebook.com/settings/system-users', 'warn-role'],
  ['https://accountscenter.instagram.com/password_and_security/password/change', 'warn-password'],
  ['https://www.instagram.com/accounts/password/change/', 'warn-password'],
  ['https://accountscenter.instagram.com/password_and_security/login_activity', 'warn-sign-out'],
  ['https://www.instagram.com/accounts/manage_access/', 'warn-app'],
  ['https://www.instagram.com/accounts/edit/', 'warn-name'],
  ['https://www.linkedin.com/mypreferences/d/change-password', 'warn-password'],
  ['https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services', 'warn-app'],
  ['https://www.linkedin.com/mypreferences/d/permitted-services', 'warn-app'],
  ['https://www.linkedin.com/psettings/permitted-services', 'warn-app'],
  ['https://www.linkedin.com/company/1234/admin/settings/manage-admins/', 'warn-role'],
  ['https://www.linkedin.com/company/quay/admin/settings/manage-admins', 'warn-role'],
  ['https://x.com/settings/password', 'warn-password'],
  ['https://x.com/settings/connected_apps', 'warn-app'],
  ['https://x.com/settings/connected_apps/12345', 'warn-app'],
  ['https://x.com/settings/screen_name', 'warn-name'],
  ['https://www.pinterest.com/settings/account-settings', 'warn-password'],
  ['https://www.pinterest.com/settings/security', 'warn-app'],
  ['https://www.pinterest.com/settings/security/', 'warn-app'],
  ['https://www.pinterest.co.uk/settings/security', 'warn-app'],
  ['https://twitter.com/settings/password', 'warn-password'],
  ['https://myaccount.google.com/connections', 'warn-app'],
  ['https://myaccount.google.com/permissions', 'warn-app'],
]

const on = (base: string, list: string) => list.split(' ').map(p => base + p)

/** Settings that leave connections alone, and pages around them. */
export const ordinarySettings: readonly string[] = [
  ...on(
    'https://www.facebook.com/settings',
    ' / ?tab=privacy ?tab=timeline ?tab=stories ?tab=location ?tab=blocking ?tab=language ?tab=notifications ?tab=followers ?tab=ads ?tab=payments ?tab=videos ?tab=account ?tab=your_facebook_information ?tab=reactions ?tab=accessibility ?tab=media ?tab=gaming ?tab=profile_access_help /?section=business_tools #tab=business_tools',
  ),
  ...on(
    'https://accountscenter.facebook.com/',
    ' profiles personal_info password_and_security password_and_security/saved_login ad_preferences info_and_permissions password_and_security/two_factor password_and_security/password',
  ),
  ...on(
    'https://business.facebook.com/',
    'settings settings/info settings/payment-methods settings/ad-accounts home latest/inbox',
  ),
  ...on(
    'https://www.instagram.com/accounts/',
    ' settings/ comment_filter/ push_web/settings/ emails/settings/ privacy_and_security/ close_friends/ activity login/ onetap/ muted_accounts/ blocked_accounts/',
  ),
  ...on('https://accountscenter.instagram.com/', ' profiles personal_info ad_preferences'),
  ...on(
    'https://www.linkedin.com/mypreferences/d/',
    ' categories/account categories/privacy categories/notifications language dark-mode sort-feed manage-email-addresses visibility who-can-see-your-email-address data-export',
  ),
  ...on(
    'https://www.linkedin.com/company/1234/admin/',
    ' dashboard page-posts/published analytics/visitors settings settings/manage-following inbox/thread',
  ),
  ...on('https://www.linkedin.com/', 'psettings psettings/privacy feed/ company/1234/ in/permitted-services'),
  ...on(
    'https://x.com/settings/',
    'account profile notifications privacy_and_safety display accessibility languages muted/all blocked/all about your_twitter_data/account monetization content_you_see direct_messages location autoplay add_phone audience_and_tagging',
  ),
  ...on('https://x.com/', 'settings home i/bookmarks connected_apps password'),
  ...on(
    'https://www.pinterest.com/settings/',
    ' edit-profile profile-visibility home-feed claim notifications permissions messaging tune-your-home-feed privacy-and-data',
  ),
  ...on(
    'https://myaccount.google.com/',
    ' personal-info data-and-privacy security people-and-sharing payments-and-subscriptions signinoptions/password signinoptions/two-step-verification device-activity notifications',
  ),
]
