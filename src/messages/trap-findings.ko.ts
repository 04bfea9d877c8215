import type { TrapFinding } from './trap-findings.en.ts'

/** The words of such a finding in Korean. */
export const trapFindingKo = (data: TrapFinding) => {
  switch (data.code) {
    case 'oauth-url-redirects':
      return {
        title: `모든 사서함이 Exchange Online에 있는데 ExchangeAutodiscoverUrl에 다른 호스트가 지정됨 (${data.host})`,
        why: '자체 자동 검색 이름은 리디렉션을 거쳐 Exchange Online으로 연결되는데, OAuth를 사용하는 자동 검색은 이 리디렉션을 따라가지 않습니다.',
        remedy: `https://${data.expected}/autodiscover/autodiscover.svc를 사용하거나 주소를 비워 둡니다. 비워 두면 Tandem이 이 주소를 사용합니다.`,
      }
    case 'archiving-forests':
      return {
        title: '포리스트가 여럿이면 사서함 보존만으로는 보관이 시작되지 않음',
        why: '비즈니스용 Skype 서버는 같은 포리스트에 있는 사서함의 보존 설정만 확인할 수 있습니다. 포리스트가 다르면 사용자마다 따로 설정하기 전에는 아무것도 보관되지 않습니다.',
        remedy:
          'Set-CsUser로 해당 사용자마다 ExchangeArchivingPolicy를 ArchivingToExchange로 설정합니다. 체크리스트에 작업이 있습니다.',
      }
    case 'contact-store-move':
      return {
        title: '통합 연락처 저장소의 연락처는 사서함과 함께 옮길 때 문제가 생길 수 있음',
        why: '사용자의 사서함이 Exchange Server와 Exchange Online에 나뉘어 있으므로 사서함을 옮기게 될 가능성이 높습니다. 이때 연락처가 읽기 전용이 되거나 없어진다는 보고가 있습니다.',
        remedy:
          '사서함을 옮기기 전에 Invoke-CsUcsRollback으로 연락처를 되돌리고 옮긴 뒤에 다시 허용하거나, 모두 옮길 때까지 이 기능을 미룹니다.',
      }
  }
}
