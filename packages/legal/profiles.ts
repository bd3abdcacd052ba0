import { decree42 } from './profiles/decree-42-2022.ts'
import { decree43 } from './profiles/decree-43-2011.ts'
import type { Profile } from './requirement.ts'

/** Every legal profile there has been, the oldest first. */
export const profiles: readonly Profile[] = [decree43, decree42]

/** The profile in force on a day (ISO date); before the first one, the first. */
export const profileOn = (day: string): Profile =>
  profiles.findLast(({ validFrom, validTo = day }) => validFrom <= day && day <= validTo) ?? decree43
