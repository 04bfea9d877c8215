import { clouds } from '#knowledge/clouds.ts'
import { type PlainCondition, expiringWithinDays } from '#knowledge/conditions.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { type ProductId, products } from '#knowledge/products.ts'

const either = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(items)
const anyOf = (ids: readonly ProductId[]) => either(ids.map((id) => products[id].short))

const certificate = {
  'exchange-auth': 'Exchange Auth certificate',
  'oauth-token-issuer': 'OAuthTokenIssuer certificate',
}

const hybrid = { none: 'none', classic: 'classic', agent: 'modern (Hybrid Agent)' }

const oauthSource = {
  'reuse-default': 'The OAuthTokenIssuer certificate is the default certificate of the pool',
  assigned: 'The OAuthTokenIssuer certificate is another one that is installed already',
  import: 'The OAuthTokenIssuer certificate is imported from a .pfx file',
}

const lastUserMoved =
  'Users are homed in Microsoft Teams, servers of Skype for Business stand, and no pairing has users on them.'

/** The words of the rules behind tasks, connections and certificates. */
export const whyEn = {
  rule: {
    all: 'All must hold',
    any: 'At least one must hold',
    not: 'Must not hold',
    unless: 'Must not be known to hold',
    /** @param short how a feature is called for short */
    plain: (condition: PlainCondition, short: (id: FeatureId) => string): string => {
      if ('pairs' in condition)
        return `A pairing joins ${anyOf(condition.pairs.exchange)} with ${anyOf(condition.pairs.skype)}`
      if ('product' in condition) return `The deployment is ${anyOf(condition.product)}`
      if ('has' in condition) return `The plan has ${anyOf(condition.has)}`
      if ('wanted' in condition) return `Wanted: ${either(condition.wanted.map(short))}`
      if ('edge' in condition)
        return condition.edge ? 'There is an Edge pool' : 'There is no Edge pool'
      if ('forests' in condition)
        return condition.forests === 'one'
          ? 'There is one Active Directory forest'
          : 'There are several Active Directory forests'
      if ('cloud' in condition)
        return `The tenant is in ${either(condition.cloud.map((id) => clouds[id].name))}`
      if ('hybrid' in condition)
        return `Exchange hybrid: ${either(condition.hybrid.map((kind) => hybrid[kind]))}`
      if ('modernAuthentication' in condition)
        return condition.modernAuthentication
          ? 'Hybrid modern authentication is wanted'
          : 'Hybrid modern authentication is not wanted'
      if ('oauthSource' in condition) return oauthSource[condition.oauthSource]
      if ('certificate' in condition)
        return condition.certificate.state === 'expired'
          ? `The ${certificate[condition.certificate.purpose]} shown is no longer valid at the as-of date`
          : `The ${certificate[condition.certificate.purpose]} shown runs out within ${expiringWithinDays} days of the as-of date`
      if ('domains' in condition)
        return condition.domains === 'same'
          ? 'SIP and SMTP domains are the same'
          : 'SIP and SMTP domains differ'
      return `The as-of date is before ${condition.before}`
    },
    state: { yes: 'holds', no: 'does not hold', open: 'not decided' },
  },
  recordRule: {
    autodiscover: 'Some Exchange deployment is on premises and the Autodiscover host is named.',
    'autodiscover-domain':
      'Some Exchange deployment is on premises, and this SMTP domain is not the one of the Autodiscover host.',
    'autodiscover-srv':
      'Some Exchange deployment is on premises, and this SMTP domain is not the one of the Autodiscover host: instead of a record of its own, it can point there.',
    'autodiscover-online': 'Every mailbox is in Exchange Online.',
    federation:
      'A pairing joins Skype for Business Server with Exchange Online: the Edge must find this name from inside as well.',
    'skype-federation':
      'A pairing has users on Skype for Business Server, and there is an Edge pool.',
    'sign-in-external':
      'A pairing has users on Skype for Business Server, and there is an Edge pool or mailboxes in Exchange Online need one.',
    'sign-in-internal':
      'A pairing has users on Skype for Business Server; each SIP domain needs its own.',
    'sign-in-fallback':
      'A pairing has users on Skype for Business Server; each SIP domain needs its own.',
    'discovery-internal':
      'A pairing has users on Skype for Business Server; each SIP domain needs its own.',
    'discovery-external':
      'A pairing has users on Skype for Business Server; each SIP domain needs its own.',
    'external-web':
      'A pairing has users on Skype for Business Server, and this is the external web FQDN of a pool.',
    'access-edge':
      'A pairing has users on Skype for Business Server, and the Access Edge has a name that is not sip.<domain> of a SIP domain.',
    'teams-federation': lastUserMoved,
    'teams-sign-in': lastUserMoved,
    'teams-discovery': lastUserMoved,
    meetings:
      'A pairing has users on Skype for Business Server; each SIP domain has a Meet simple URL, which must be set up.',
    'dial-in':
      'A pairing has users on Skype for Business Server; the organization has one Dial-in simple URL, which must be set up.',
    'control-panel':
      'A pairing has users on Skype for Business Server; the organization can have one Admin simple URL.',
  },
}
