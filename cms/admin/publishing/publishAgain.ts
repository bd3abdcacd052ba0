/** Asks for an agency, or `all`, to be published again; answers whether the request was taken. */
export const publishAgain = async (agency: string): Promise<boolean> => {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ agency })
    return (await fetch('/api/publishing/rebuild', { method: 'POST', headers, body })).ok
  } catch {
    return false
  }
}
