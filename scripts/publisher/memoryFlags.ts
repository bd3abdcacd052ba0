/**
 * How a publisher's Node is started. A heap is tidied when it has grown to 2.2 times of what is in use (V8 would let it
 * grow to four times) and from 48 MB on instead of 256. Young objects get two halves of 8 MB, half of what V8 would give
 * them: with 4 MB, and heaps of three times what is in use in exchange, a clean publish took 6 % longer and up to 50 MB
 * more; with 16 MB, and heaps of 1.8 times, 10 % longer. They are tidied by the thread that made them: helpers of V8 would
 * fight the other threads for their processors, which cost a tenth of all time. And nothing is put among the old objects
 * when it is made: once V8 had guessed that parts of a page live long, the dead ones there held on to pages made later,
 * and twice as much was moved until the next large collection (documented way: 9 % of the time).
 */
export const memoryFlags = [
  '--max-semi-space-size=8',
  '--no-parallel-scavenge',
  '--initial-old-space-size=48',
  '--heap-growing-percent=120',
  '--no-allocation-site-pretenuring',
]
