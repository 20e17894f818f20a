import type { Words } from '../types'

/** Facebook and Instagram say these things in the same words. English from several sources; the others from code that reads live pages. */
export const suspended: Words = {
  en: ['we suspended your account', 'your account has been suspended'],
  es: ['suspendimos tu cuenta'],
  fr: ['nous avons suspendu votre compte', 'votre compte a été suspendu'],
  pt: ['suspendemos sua conta', 'suspendemos a tua conta', 'sua conta foi suspensa'],
  ar: ['تم إيقاف حسابك', 'تم حظر حسابك', 'تم تعليق حسابك', 'حسابك موقوف', 'حسابك محظور', 'حسابك معلق'],
}

export const disabled: Words = {
  en: ['your account has been disabled', 'we disabled your account'],
  fr: ['nous avons désactivé votre compte', 'votre compte a été désactivé'],
  pt: ['sua conta foi desativada', 'desabilitamos sua conta'],
  vi: ['tài khoản của bạn đã bị vô hiệu hóa', 'chúng tôi đã vô hiệu hóa'],
  zh: ['…停用了您的帳戶', '…停用了你的帳戶'],
  ar: ['تم تعطيل حسابك', 'حسابك معطل'],
}

export const locked: Words = {
  en: [
    'your account has been locked',
    "we've detected suspicious activity on your facebook account and have temporarily locked it",
  ],
  pt: ['sua conta foi bloqueada'],
  de: ['aus sicherheitsgründen wurde dein konto vorübergehend gesperrt'],
}

/** A proof is asked for, and nothing else of the account works until then. */
export const identity: Words = {
  en: ["help us confirm it's you", "confirm you're human", 'help us confirm you own this account'],
  pt: [
    '…confirmar que é você',
    '…confirmar que és tu',
    '…precisamos confirmar que esta conta pertence a você',
    'carregue uma foto sua',
    'insira os caracteres que você vê',
  ],
}

/** Said at an ordinary sign-in, too. */
export const perhapsIdentity: Words = {
  en: [
    'confirm your identity',
    'check your notifications on another device',
    'approve the login',
    'go to the authentication app',
  ],
  es: ['verifica tu identidad'],
  zh: ['…进行人机身份验证'],
}

/** One feature is kept from the account for a while; the token lives. */
export const limited: Words = {
  en: [
    "you're temporarily blocked",
    "you can't use this feature right now",
    'we limit how often',
    "you're temporarily restricted",
    "you're restricted from posting",
    'your account is restricted',
    'we suspect automated behavior on your account',
  ],
  es: ['…no puedes usar esta función', '…temporalmente bloqueado', '…acción bloqueada'],
  pt: [
    'você não pode usar este recurso no momento',
    'limitamos a frequência',
    'suspeitamos que o comportamento da sua conta',
  ],
  vi: ['…tạm thời bị chặn', '…tài khoản bị hạn chế', '…bạn không thể sử dụng tính năng'],
  he: ['לא ניתן להשתמש בתכונה זו כרגע', 'החשבון שלך מוגבל', 'אתם חסומים זמנית'],
}
