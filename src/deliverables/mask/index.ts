export { type KeyFault, type MaskKey, readKeyText, writeKeyText } from './key.ts'
export { masked } from './masked.ts'
export { type UnmaskFormat, formatOfFile, unmasked } from './unmasked.ts'
