/**
 * How a publisher's Node is started. A heap is tidied when it has grown to three times of what is in use (V8 would let it
 * grow to four times) and from 48 MB on instead of 256. Young objects get two halves of 4 MB: more saved no time and took
 * up to 60 MB. They are tidied by the thread that made them: helpers of V8 would fight the other threads for their
 * processors, which cost a tenth of all time.
 */
export const memoryFlags = [
  '--max-semi-space-size=4',
  '--no-parallel-scavenge',
  '--initial-old-space-size=48',
  '--heap-growing-percent=200',
]
