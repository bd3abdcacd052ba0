'use client'
import { useState } from 'react'

/** A request under way: `notice` says how it ended, `run` starts it and answers whether it went well. */
export const useAsked = () => {
  const [isBusy, setBusy] = useState(false)
  const [notice, setNotice] = useState('')
  const run = async (work: () => Promise<string>): Promise<boolean> => {
    setBusy(true)
    setNotice('')
    try {
      setNotice(await work())
      return true
    } catch (error) {
      setNotice(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, notice, run }
}
