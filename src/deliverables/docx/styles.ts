import type { IStylesOptions } from 'docx'

// Word takes the one for Latin and the one for Korean letters by itself.
const body = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Malgun Gothic' }
const code = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: 'Malgun Gothic' }
const ink = '1F3A5F'

const heading = (size: number, before: number) => ({
  run: { font: body, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
})

/** Sizes in half points, distances in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: body, size: 20, language: { value: 'en-US', eastAsia: 'ko-KR' } },
      paragraph: { spacing: { after: 100, line: 259, lineRule: 'auto' } },
    },
    title: {
      run: { font: body, size: 48, bold: true, color: ink },
      paragraph: { spacing: { before: 1200, after: 400, line: 240, lineRule: 'auto' } },
    },
    heading1: heading(32, 360),
    heading2: heading(26, 300),
    heading3: heading(22, 260),
  },
  paragraphStyles: [
    {
      id: 'Code',
      name: 'Code',
      basedOn: 'Normal',
      run: { font: code, size: 17, noProof: true },
      paragraph: {
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        indent: { left: 340, hanging: 170 },
        shading: { fill: 'F2F4F7' },
      },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      run: { size: 18, color: '595959' },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'Flags',
      name: 'Flags',
      basedOn: 'Normal',
      run: { size: 18, bold: true },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 600, after: 100 }, keepNext: true },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 20 }, indent: { left: 240 } },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: '595959' } },
  ],
}
