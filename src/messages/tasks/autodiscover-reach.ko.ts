import type {
  autodiscoverCertificate,
  autodiscoverReach,
  exchangeWebNames,
} from '#knowledge/procedures/autodiscover-reach.ts'
import { readOnlyKo } from './read-only.ts'
import { refusedKo } from './web-certificates.ko.ts'
import type { ProcedureWords } from './words.ts'

export const autodiscoverReachKo: ProcedureWords<
  | keyof typeof autodiscoverReach
  | keyof typeof autodiscoverCertificate
  | keyof typeof exchangeWebNames
> = {
  'virtual-directories-check': ({ deployment }) => ({
    title: `EWS 주소와 인증서 확인 (${deployment})`,
    why: '자동 검색이 EWS 주소를 알려 주면 비즈니스용 Skype 서버가 그 주소를 호출합니다. 인증서에 없는 이름이면 연결이 끊깁니다.',
    do: 'InternalUrl과 ExternalUrl의 호스트를 적어 두고, 서버마다 두 가상 디렉터리가 모두 있는지 확인합니다.',
    verify:
      'Services에 IIS가 있는 인증서 하나가 유효하며, 자동 검색 호스트와 모든 EWS 호스트의 이름을 그대로 또는 같은 수준의 와일드카드로 포함합니다.',
    rollback: readOnlyKo,
  }),
  'autodiscover-certificate-check': ({ names }) => ({
    title: `모든 프런트 엔드 서버에서 인증서 확인 (${names['autodiscover-host'] ?? '자동 검색 호스트'})`,
    why: '비즈니스용 Skype 서버가 이 주소의 인증서를 신뢰해야 하고, 인증서에 호스트 이름이 있어야 합니다.',
    do: '신뢰할 수 있는 인증 기관은 서버마다 따로 저장되므로 모든 풀의 프런트 엔드 서버마다 주소를 호출합니다. 여기서 응답 내용은 중요하지 않습니다.',
    verify: `400이나 404를 포함해 HTTP 상태가 있는 응답이 오면 인증서가 받아들여진 것입니다. ${refusedKo}`,
    rollback: readOnlyKo,
  }),
  'autodiscover-domains-set': ({ names }) => ({
    title: '자동 검색이 메일 도메인으로 리디렉션되도록 허용',
    why: 'SIP 도메인과 SMTP 도메인이 다릅니다. 비즈니스용 Skype 서버는 지정된 도메인으로만 자동 검색의 리디렉션을 따릅니다.',
    do: `먼저 이전 값을 적어 둡니다. 새 값은 이전 값을 대체합니다${names['autodiscover-domains'] ? `: ${names['autodiscover-domains']}` : ''}. 도메인은 세미콜론으로 구분하며, 이전 값에서 아직 필요한 도메인은 추가합니다. 가능하다면 SIP 주소와 메일 주소를 같게 하는 것이 더 좋습니다.`,
    verify: 'ExchangeAutodiscoverAllowedDomains에 도메인이 표시됩니다.',
    rollback:
      '적어 둔 값으로 다시 설정합니다. 이전 값이 없었다면 빈 문자열(따옴표 두 개)을 지정하고 도메인이 더 이상 표시되지 않는지 확인합니다. 값을 지우는 방법은 문서에 없습니다.',
  }),
}
