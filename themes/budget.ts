/** What a first view may weigh, in bytes as they travel: page, styles and scripts compressed; all font files. */
export const budget = { firstView: 60 * 1024, fonts: 60 * 1024 } as const
