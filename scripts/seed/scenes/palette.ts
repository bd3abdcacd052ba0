/** The colours of one picture: a time of day, in harmony. */
export type Palette = {
  sky: [string, string]
  sun: string
  /** From the farthest hills to the nearest. */
  hills: [string, string, string]
  water: [string, string]
  field: [string, string]
  ground: string
  leaf: string
  wall: string
  roof: string
  dark: string
  light: string
  warm: string
}

const morning: Palette = {
  sky: ['#fde8d0', '#bfe0e8'],
  sun: '#ffd9a0',
  hills: ['#a9cbd0', '#6ea4a8', '#3f7d80'],
  water: ['#cfe7e6', '#7fb6b9'],
  field: ['#cfdc8f', '#93b45c'],
  ground: '#d9cfae',
  leaf: '#4f8a5b',
  wall: '#f7efe0',
  roof: '#c06a4a',
  dark: '#274b55',
  light: '#fffaf0',
  warm: '#e8a05a',
}

const noon: Palette = {
  sky: ['#dff1f8', '#93cbe6'],
  sun: '#fff4cf',
  hills: ['#9fc4c9', '#5f9f8f', '#2f7566'],
  water: ['#bfe3ea', '#5fa9bf'],
  field: ['#b9d77a', '#77a94d'],
  ground: '#e0d8bd',
  leaf: '#3f8453',
  wall: '#fbf6ea',
  roof: '#b9573f',
  dark: '#1f4456',
  light: '#ffffff',
  warm: '#f0b04f',
}

const evening: Palette = {
  sky: ['#f9c9a0', '#c98fa0'],
  sun: '#ffefc0',
  hills: ['#b98fa3', '#7f6a8c', '#4b4a70'],
  water: ['#f3c6a8', '#9a7f9f'],
  field: ['#dcc37a', '#a8914f'],
  ground: '#cdb49a',
  leaf: '#5f7353',
  wall: '#f6e4d0',
  roof: '#a5533f',
  dark: '#33345a',
  light: '#fff3e2',
  warm: '#f2a65a',
}

const dusk: Palette = {
  sky: ['#c7d3ea', '#6f8fb8'],
  sun: '#f6f1dd',
  hills: ['#8ba4c2', '#5b7aa0', '#34547c'],
  water: ['#b7cbe2', '#5f86ad'],
  field: ['#a9bf8f', '#6f9068'],
  ground: '#c3c2bd',
  leaf: '#3d6f66',
  wall: '#eef0ee',
  roof: '#8f5a55',
  dark: '#1f3a5f',
  light: '#f8fbff',
  warm: '#f3c15f',
}

const spring: Palette = {
  sky: ['#f4f3e1', '#b9dccb'],
  sun: '#fff0b8',
  hills: ['#b4d2bd', '#7db394', '#4a8a6c'],
  water: ['#daeedd', '#83bfae'],
  field: ['#cfe38c', '#8fc05a'],
  ground: '#e3dcb9',
  leaf: '#4b9455',
  wall: '#fdf8e9',
  roof: '#c8664a',
  dark: '#24504a',
  light: '#fffef5',
  warm: '#efb24e',
}

const dawn: Palette = {
  sky: ['#fde3d6', '#e5b8c4'],
  sun: '#fff3da',
  hills: ['#d6b6c6', '#a1869f', '#6b5f80'],
  water: ['#f6d9d2', '#b795aa'],
  field: ['#d3d69a', '#9fae6c'],
  ground: '#dcc9b4',
  leaf: '#667f5d',
  wall: '#fdf1e6',
  roof: '#b85d52',
  dark: '#43395c',
  light: '#fffaf5',
  warm: '#efa76f',
}

const golden: Palette = {
  sky: ['#fff0c9', '#f2c27e'],
  sun: '#fffbe6',
  hills: ['#dcbf8f', '#b08d61', '#75674a'],
  water: ['#fbe4b4', '#cfa46c'],
  field: ['#ecd06a', '#c9a33f'],
  ground: '#dfc79c',
  leaf: '#7c8a45',
  wall: '#fff6e2',
  roof: '#b4532f',
  dark: '#4a3b2e',
  light: '#fffdf2',
  warm: '#e98f3e',
}

const palettes = [noon, morning, spring, evening, golden, dawn, dusk] as const

/** A time of day: seven of them in turn, so that pictures that stand side by side differ. */
export const choosePalette = (seed: number): Palette => palettes[Math.abs(seed) % palettes.length] ?? noon
