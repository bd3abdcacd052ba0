import { Mark } from './Mark.tsx'

/** The sign of the system at the head of every page. */
export const Icon = () => <Mark size={26} />
