/** Names that try to be more than a name: in PowerShell, at a command prompt, in a browser, in a spreadsheet. */
export const hostile = [
  "O'Brien",
  '‘’‚‛“”„',
  '$(Remove-Item C:\\)',
  '`n`0',
  'a\nRemove-Item b',
  '"; iisreset; "',
  '<script>alert(1)</script>',
  '=cmd|’ /C calc’!A0',
  '\u202eevil\u202c',
  'x'.repeat(255),
  '\u0000\u001b[2J',
  '한빛.kr',
  '\ud800',
  '--% & whoami',
  '@{a=1}',
  '',
] as const
