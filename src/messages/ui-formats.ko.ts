import type { formatNamesEn } from './ui-formats.en.ts'
import type { Words } from './words.ts'

/** 형식별 산출물 이름. */
export const formatNamesKo: Words<typeof formatNamesEn> = {
  html: '전체 계획, 웹 페이지(.html)',
  'teams-csv': 'Microsoft Teams 지원 여부(CSV)',
  'findings-csv': '확인 사항(CSV)',
  'deployments-csv': '배포(CSV)',
  'pairings-csv': '사용자 조합(CSV)',
  'commands-csv': '명령(CSV)',
  'records-csv': 'DNS 레코드(CSV)',
  'certificates-csv': '인증서에 필요한 이름(CSV)',
  'dates-csv': '일정(CSV)',
  'sources-csv': '출처(CSV)',
  scripts: 'PowerShell 스크립트(.zip)',
  ics: '캘린더용 일정(.ics)',
  'azure-devops-csv': 'Azure DevOps용 남은 작업(CSV)',
  'jira-csv': 'Jira용 남은 작업(CSV)',
}
