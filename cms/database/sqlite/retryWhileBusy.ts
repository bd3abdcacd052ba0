// SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT and SQLITE_BUSY_RECOVERY
const busyCodes = [5, 517, 261]

/** Runs `attempt` again while another process holds the database, for at most `patience` ms, without blocking. */
export const retryWhileBusy = async <T>(attempt: () => T, patience: number): Promise<T> => {
  const end = Date.now() + patience
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
    }
    // Uneven pauses keep two waiting processes from meeting again and again.
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && busyCodes.includes(Number(error.errcode))
