/** Names of deliverables, by their format: tables, tasks for other programs, what is carried along whole. */
export const formatNamesEn = {
  html: 'The whole plan as a web page (.html)',
  'teams-csv': 'Microsoft Teams as CSV',
  'findings-csv': 'Findings as CSV',
  'deployments-csv': 'Deployments as CSV',
  'pairings-csv': 'Pairings as CSV',
  'commands-csv': 'Commands as CSV',
  'records-csv': 'DNS records as CSV',
  'certificates-csv': 'Names in certificates as CSV',
  'dates-csv': 'Dates as CSV',
  'sources-csv': 'Sources as CSV',
  scripts: 'PowerShell scripts (.zip)',
  ics: 'Dates for a calendar (.ics)',
  'azure-devops-csv': 'Open tasks for Azure DevOps (CSV)',
  'jira-csv': 'Open tasks for Jira (CSV)',
}
