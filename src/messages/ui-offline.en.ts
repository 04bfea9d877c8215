/** The words about the copy that runs: its version, whether it works offline, and its updates. */
export const offlineEn = {
  title: 'About this copy',
  intro:
    'Tandem is an independent tool. It is not made, endorsed or supported by Microsoft; product names belong to their owners.',
  versions: 'Versions',
  app: 'Tandem',
  knowledge: 'Knowledge',
  knowledgeHint: 'the day its facts were last changed',
  offline: 'Works offline',
  state: {
    unknown: { word: 'Not known yet', text: 'This is being checked.' },
    preparing: { word: 'Not yet', text: 'The files of the app are being stored in this browser.' },
    ready: {
      word: 'Yes',
      text: 'Every file of the app is kept in this browser. It opens and works without a network.',
    },
    'single-file': {
      word: 'Yes',
      text: 'This copy is one file that holds everything. It needs no network and no server.',
    },
    development: { word: 'No', text: 'This is a development server.' },
    unavailable: {
      word: 'No',
      text: 'Browsers keep an app only when it comes from an HTTPS address or from localhost, and not in every private window.',
    },
    failed: {
      word: 'No',
      text: 'The files could not be kept. Loading the page again tries once more.',
    },
  },
  reported: (message: string) => `The browser says: ${message}`,
  install: 'Install',
  installHint:
    'Edge and Chrome install it from the address bar or the menu, Safari with Add to Dock or Add to Home Screen. It then has a window of its own; the app and the plans are the same as in the browser.',
  singleHint:
    'Copy the file anywhere, for example to a USB stick, and open it in a browser. Plans stay in the browser that opened the file, not in the file: to take a plan along, save it to a file of its own.',
  update: {
    label: 'New version',
    heading: 'A new version',
    ready: (app: string, knowledge: string) =>
      `A new version is ready: version ${app}, knowledge of ${knowledge}.`,
    safe: 'What you have typed is saved before the page is loaded again.',
    now: 'Reload now',
    later: 'Later',
    notWritten:
      'Not reloaded: the plan could not be saved in this browser and would be lost. Save it to a file first.',
  },
}
