import { type IconName, icons } from './icons.ts'

/** The drawing of that name, or another one where there is none. */
export const iconOr = (name: string, other: IconName): IconName => (isIcon(name) ? name : other)

const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name)
