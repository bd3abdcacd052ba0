import type { Locale } from '@trangan/contract'
import type { HomeBlockModel, HomeBlockModelOf } from '@trangan/contract/pages'

/** What a block of the home page is drawn from; `id` is that of its heading. */
export type HomeBlockProps<T extends HomeBlockModel['type']> = {
  block: HomeBlockModelOf<T>
  id: string
  locale: Locale
}
