import type { exchangeAddresses } from '#knowledge/procedures/exchange-addresses.ts'
import { readOnlyKo as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const exchangeAddressesKo: ProcedureWords<keyof typeof exchangeAddresses> = {
  'exchange-addresses': () => ({
    title: 'Exchange Server의 주소 수집 및 OAuth 허용 여부 확인',
    why: '클라이언트나 서비스가 토큰으로 Exchange Server에 연결할 때 쓰는 모든 주소를 테넌트가 알아야 하고, 해당 가상 디렉터리는 모두 토큰을 받아들여야 합니다.',
    do: '내부 및 외부 주소에 있는 호스트를 모두 적어 둡니다. HTTP를 통한 MAPI, EWS, 오프라인 주소록, 자동 검색이 해당됩니다.',
    verify:
      '모든 MAPI 디렉터리의 인증 방법에 OAuth가 있고, 나머지 디렉터리의 OAuthAuthentication 값이 True입니다. 빠진 곳이 있으면 해당 디렉터리의 Set- cmdlet으로 추가한 다음 진행합니다.',
    rollback: readOnly,
  }),
  'exchange-names': ({ names }) => ({
    title: 'Exchange Server의 주소를 테넌트에 등록',
    why: 'Microsoft Entra ID는 서비스 주체 이름에 있는 주소에 대해서만 Exchange Server 사서함용 토큰을 발급합니다. 최신 인증과 Microsoft Teams의 일정에 필요합니다.',
    do: `먼저 출력되는 목록을 봅니다. 하이브리드 구성 마법사가 이미 추가했을 수 있습니다. 목록 전체를 보내므로 빠지는 이름이 없어야 하며, 변경 전 목록은 C:\\OAuthConfig의 spn-exchange-before.txt에 보관됩니다. 자리 표시자에 EWS의 외부 호스트를 넣고, 모아 둔 호스트가 더 있으면 그 줄을 반복합니다.${names['autodiscover-host'] ? ` 계획에 있는 호스트: ${names['autodiscover-host']}.` : ''}`,
    verify: '모아 둔 호스트가 모두 https://로 시작하는 형태로 표시됩니다.',
    rollback:
      '이 주소를 뺀 목록을 다시 보냅니다. spn-exchange-before.txt에 있던 주소는 남습니다. 추가한 호스트가 더 있으면 여기에서도 그 줄을 반복합니다.',
  }),
}
