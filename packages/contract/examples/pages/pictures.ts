import type { Picture } from '../../pages/index.ts'

/** Where the pictures of the examples are served from; their files lie in `pictures/`. */
export const pictureAddress = '/tep/vi-du/'

/** The drawn pictures of the examples and what they show. */
export const exampleScenes = {
  'karst-river': 'Tranh vẽ thuyền trên sông giữa núi đá vôi',
  'rice-field': 'Tranh vẽ cánh đồng lúa và dãy núi phía xa',
  'city-street': 'Tranh vẽ dãy phố với nhà cao tầng',
  'office-hall': 'Tranh vẽ trụ sở cơ quan với cột cờ',
  documents: 'Tranh vẽ chồng hồ sơ trên bàn làm việc',
  'bridge-road': 'Tranh vẽ cây cầu và con đường ven sông',
  'people-meeting': 'Tranh vẽ buổi họp quanh bàn dài',
  'lotus-pond': 'Tranh vẽ đầm sen trước chân núi',
} as const
export type ExampleScene = keyof typeof exampleScenes

/** A picture of an example, in two widths. */
export const pictureOf = (scene: ExampleScene): Picture => {
  const href = `${pictureAddress}${scene}.svg`
  return {
    alt: exampleScenes[scene],
    src: href,
    width: 1600,
    height: 900,
    sources: [
      { href, width: 800, type: 'image/svg+xml' },
      { href, width: 1600, type: 'image/svg+xml' },
    ],
  }
}
