import * as z from 'zod'

// Zod tries `new Function` otherwise, which the content security policy blocks and reports. Imported
// before the first schema is made: each object schema looks at this when it is built.
z.config({ jitless: true })
