'use client'
import { useEffect, useState } from 'react'

const pause = 2000

/** What an endpoint of publishing answers, asked for again every two seconds while the page is looked at. */
export const useFollowed = <T>(path: string, initial: T): T => {
  const [answer, setAnswer] = useState(initial)
  useEffect(() => {
    const timer = setInterval(async () => {
      const next = document.hidden ? undefined : await ask<T>(path)
      if (next) setAnswer(next)
    }, pause)
    return () => clearInterval(timer)
  }, [path])
  return answer
}

const ask = async <T>(path: string): Promise<T | undefined> => {
  try {
    const response = await fetch(path)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
