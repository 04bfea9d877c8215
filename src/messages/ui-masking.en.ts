import { numbersIn } from './numbers.ts'

const number = numbersIn('en')

/** The words of masking names, and of turning them back. */
export const maskingEn = {
  mask: 'Mask names',
  about:
    'Stand-ins take the place of customer, people, domains, hosts, addresses, identifiers, certificates, deployments, pairings, owners and notes. Products, dates, numbers of users and findings stay.',
  warning:
    'Only the key turns the names back. Save it apart with “Key of the masked names”, and never send it along with what is masked.',
  keyWarning: 'This file holds every real name. Keep it; never send it along with what is masked.',
  back: 'Turn names back',
  backAbout:
    'For text that came back masked: Markdown, CSV, JSON, HTML, SVG, draw.io, scripts and DNS files. Word and Excel files are not text: make them again from the plan, or paste their text here.',
  chooseKey: 'Choose the key file',
  key: (name: string, count: number) => `${name}: ${number(count)} names`,
  noKey: 'No key yet.',
  keyFault: {
    'too-large': 'This file is too large for a key.',
    'not-json': 'This is no JSON. Choose the key file that Tandem saved.',
    'not-a-key': 'This is no key of masked names.',
    'newer-version': 'This key was saved by a newer Tandem. Open it there.',
  },
  chooseText: 'Choose a text file',
  notText: (name: string) => `${name} is not text. Only text files can be turned back.`,
  tooLarge: (name: string) => `${name} is too large.`,
  masked: 'Masked text',
  real: 'With the real names',
  onlyBeginning: (shown: number, all: number) =>
    `The first ${number(shown)} of ${number(all)} characters; the file holds all of them.`,
  save: 'Save with the real names',
}
