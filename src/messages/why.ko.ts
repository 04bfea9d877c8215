import { clouds } from '#knowledge/clouds.ts'
import { expiringWithinDays } from '#knowledge/conditions.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import type { whyEn } from './why.en.ts'
import type { Words } from './words.ts'

const oneOf = (items: readonly string[]) =>
  items.length === 1 ? items.join() : `${items.join(', ')} 중 하나`
const anyOf = (ids: readonly ProductId[]) => oneOf(ids.map((id) => products[id].short))

const certificate = {
  'exchange-auth': 'Exchange Auth 인증서',
  'oauth-token-issuer': 'OAuthTokenIssuer 인증서',
}

const hybrid = { none: '없음', classic: '클래식', agent: '최신(하이브리드 에이전트)' }

const oauthSource = {
  'reuse-default': 'OAuthTokenIssuer 인증서로 풀의 기본 인증서를 사용합니다',
  assigned: 'OAuthTokenIssuer 인증서로 이미 설치된 다른 인증서를 사용합니다',
  import: 'OAuthTokenIssuer 인증서를 .pfx 파일에서 가져옵니다',
}

const lastUserMoved =
  'Microsoft Teams를 쓰는 사용자가 있고 비즈니스용 Skype 서버가 남아 있지만, 그 서버를 쓰는 사용자 조합이 없습니다.'

export const whyKo = {
  rule: {
    all: '다음을 모두 충족해야 합니다',
    any: '다음 중 하나를 충족해야 합니다',
    not: '다음에 해당하지 않아야 합니다',
    unless: '다음에 해당하는 것으로 확인되면 안 됩니다',
    plain: (condition, short) => {
      if ('pairs' in condition)
        return `사서함은 ${anyOf(condition.pairs.exchange)}에, 사용자 홈은 ${anyOf(condition.pairs.skype)}에 있는 사용자 조합이 있습니다`
      if ('product' in condition) return `이 배포의 제품은 ${anyOf(condition.product)}입니다`
      if ('has' in condition) return `계획에 다음 제품이 있습니다: ${anyOf(condition.has)}`
      if ('wanted' in condition)
        return `다음 기능이 필요합니다: ${oneOf(condition.wanted.map(short))}`
      if ('edge' in condition) return condition.edge ? '에지 풀이 있습니다' : '에지 풀이 없습니다'
      if ('forests' in condition)
        return condition.forests === 'one'
          ? 'Active Directory 포리스트가 하나입니다'
          : 'Active Directory 포리스트가 여러 개입니다'
      if ('cloud' in condition)
        return `테넌트의 클라우드는 ${oneOf(condition.cloud.map((id) => clouds[id].name))}입니다`
      if ('hybrid' in condition)
        return `Exchange 하이브리드: ${oneOf(condition.hybrid.map((kind) => hybrid[kind]))}`
      if ('modernAuthentication' in condition)
        return condition.modernAuthentication
          ? '하이브리드 최신 인증을 사용합니다'
          : '하이브리드 최신 인증을 사용하지 않습니다'
      if ('oauthSource' in condition) return oauthSource[condition.oauthSource]
      if ('certificate' in condition)
        return condition.certificate.state === 'expired'
          ? `확인한 ${certificate[condition.certificate.purpose]}가 기준일에 이미 만료되었습니다`
          : `확인한 ${certificate[condition.certificate.purpose]}가 기준일부터 ${expiringWithinDays}일 안에 만료됩니다`
      if ('domains' in condition)
        return condition.domains === 'same'
          ? 'SIP 도메인과 SMTP 도메인이 같습니다'
          : 'SIP 도메인과 SMTP 도메인이 다릅니다'
      return `기준일이 ${condition.before} 전입니다`
    },
    state: { yes: '충족', no: '충족하지 않음', open: '미정' },
  },
  recordRule: {
    autodiscover: '온-프레미스 Exchange 배포가 있고 자동 검색 호스트가 정해져 있습니다.',
    'autodiscover-domain':
      '온-프레미스 Exchange 배포가 있고, 이 SMTP 도메인은 자동 검색 호스트의 도메인이 아닙니다.',
    'autodiscover-srv':
      '온-프레미스 Exchange 배포가 있고, 이 SMTP 도메인은 자동 검색 호스트의 도메인이 아닙니다. 별도의 레코드 대신 이 SRV 레코드로 호스트를 가리킬 수 있습니다.',
    'autodiscover-online': '모든 사서함이 Exchange Online에 있습니다.',
    federation:
      '비즈니스용 Skype 서버와 Exchange Online을 함께 쓰는 사용자 조합이 있습니다. 에지 서버가 내부에서도 이 이름을 찾을 수 있어야 합니다.',
    'skype-federation': '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있고 에지 풀이 있습니다.',
    'sign-in-external':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있고, 에지 풀이 있거나 Exchange Online 사서함 때문에 에지 풀이 필요합니다.',
    'sign-in-internal':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. SIP 도메인마다 필요합니다.',
    'sign-in-fallback':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. SIP 도메인마다 필요합니다.',
    'discovery-internal':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. SIP 도메인마다 필요합니다.',
    'discovery-external':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. SIP 도메인마다 필요합니다.',
    'external-web':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있고, 이 이름이 풀의 외부 웹 FQDN입니다.',
    'access-edge':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있고, 액세스 에지의 이름이 SIP 도메인의 sip.<도메인>이 아닙니다.',
    'teams-federation': lastUserMoved,
    'teams-sign-in': lastUserMoved,
    'teams-discovery': lastUserMoved,
    meetings:
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. 모임 단순 URL은 SIP 도메인마다 반드시 설정해야 합니다.',
    'dial-in':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. 전화 접속 단순 URL은 조직에 하나를 반드시 설정해야 합니다.',
    'control-panel':
      '비즈니스용 Skype 서버를 쓰는 사용자 조합이 있습니다. 관리 단순 URL은 조직에 하나를 둘 수 있습니다.',
  },
} satisfies Words<typeof whyEn>
