import type { KnownError } from '../types'
import { facebookAppErrors } from './facebook-app'
import { facebookBlockErrors } from './facebook-block'
import { facebookLimitErrors } from './facebook-limits'
import { facebookPermissionErrors } from './facebook-permission'
import { facebookPostErrors } from './facebook-posts'
import { facebookSessionErrors } from './facebook-session'

export const facebookErrors: readonly KnownError[] = [
  ...facebookSessionErrors,
  ...facebookPermissionErrors,
  ...facebookBlockErrors,
  ...facebookLimitErrors,
  ...facebookAppErrors,
  ...facebookPostErrors,
]
