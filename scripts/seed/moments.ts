/** A minute of the sample content, written in Vietnamese time, as an instant. */
export const toInstant = (minute: string): string => new Date(`${minute.replace(' ', 'T')}:00+07:00`).toISOString()

/** When a paper of that day is put on the portal: at nine in the morning. */
export const morningOf = (day: string): string => toInstant(`${day} 09:00`)
