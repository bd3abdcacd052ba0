import Link from 'next/link'
import type { ServerProps } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { readTasks } from './readTasks.ts'
import { words } from './words.ts'
import './welcome.css'

const create = (collection: string) => `/admin/collections/${collection}/create`

/** What each will most likely want to do; central IT writes nothing before it has chosen for whom. */
const actions = {
  editor: [
    { key: 'write', href: create('articles') },
    { key: 'upload', href: create('media') },
  ],
  centralIt: [
    { key: 'addAgency', href: create('agencies') },
    { key: 'addUser', href: create('users') },
  ],
} as const

/** The head of the dashboard: who you are, what waits for you, what you will most likely want to do. */
export const Welcome = async ({ user, payload, i18n }: ServerProps) => {
  if (!user) return null
  const text = words[i18n.language === 'en' ? 'en' : 'vi']
  const tasks = await readTasks(payload, user)
  const [first, second] = isCentralIT(user) ? actions.centralIt : actions.editor
  return (
    <section className="welcome">
      <header>
        <p className="welcome__eyebrow">{isCentralIT(user) ? text.centralIt : tasks.agencies.join(', ')}</p>
        <h1>{text.hello(user.name)}</h1>
        {isCentralIT(user) && <p className="welcome__hint">{text.chooseAgency}</p>}
      </header>
      <div className="welcome__actions">
        <Link className="welcome__action welcome__action--primary" href={first.href}>
          {text.actions[first.key]}
        </Link>
        <Link className="welcome__action" href={second.href}>
          {text.actions[second.key]}
        </Link>
      </div>
      <ul className="welcome__figures">
        {tasks.figures.map(({ key, count, href }) => (
          <li key={key}>
            <Link className="welcome__figure" href={href}>
              <span className="welcome__count">{count.toLocaleString('vi')}</span>
              <span className="welcome__label">{text.figures[key]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
