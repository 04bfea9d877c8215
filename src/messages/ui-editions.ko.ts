import type { editionsEn } from './ui-editions.en.ts'
import type { Words } from './words.ts'

/** 기준 문서를 비교하는 화면의 문구. */
export const editionsKo: Words<typeof editionsEn> = {
  title: '지원 매트릭스의 기준 문서',
  intro:
    'Microsoft는 이 매트릭스를 여러 번 발행했습니다. 이전 문서도 그대로 볼 수 있고, 어느 문서끼리든 비교할 수 있습니다.',
  known: '기준 문서 목록',
  columns: (n) => `열 ${n}개`,
  planUses: '이 계획의 기준',
  compare: '비교',
  from: '이전 기준 문서',
  to: '이후 기준 문서',
  same: '같은 기준 문서입니다. 서로 다른 두 문서를 선택하십시오.',
  columnsChanged: (from, to) => `열이 ${from}개에서 ${to}개로 바뀌었습니다.`,
  columnsKept: (n) => `열은 그대로 ${n}개입니다.`,
  added: (products) => `새로 포함된 제품: ${products}`,
  dropped: (products) => `더 이상 포함되지 않는 제품: ${products}`,
  newPairs: (n) => `이전 문서에 없던 조합 ${n}개를 다룹니다.`,
  lostPairs: (n) => `이전 문서에 있던 조합 ${n}개는 다루지 않습니다.`,
  changed: '두 문서가 모두 다루는 조합',
  none: '두 문서가 모두 다루는 조합에서는 내용이 같습니다.',
  remarks: '답은 같지만 비고가 새로 붙은 항목',
  remark: '비고',
  feature: '기능',
  change: '변경',
  combinations: '해당 조합',
  news: '기준 자료 버전별 변경 사항',
  newsIntro: '규칙과 사실에 새로 추가된 내용을 버전별로 보여 줍니다.',
  newForPlan: '이 계획에 해당',
  disagreements: '자료마다 내용이 다른 부분',
  disagreementsIntro:
    '서로 다른 내용을 날짜와 함께 모두 남겨 둡니다. 원칙적으로 Microsoft의 최신 문서를 따르며, 다른 문서를 따를 때는 이유를 밝힙니다.',
  planMeets: '이 계획에 해당',
  link: '기준 문서 비교',
}
