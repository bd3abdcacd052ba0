import Link from 'next/link'
import type { ServerProps } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { readTasks } from './readTasks.ts'
import { words } from './words.ts'

/** The head of the dashboard: who you are, what waits for you, what you will most likely want to do. */
export const Welcome = async ({ user, payload, i18n }: ServerProps) => {
  if (!user) return null
  const text = words[i18n.language === 'en' ? 'en' : 'vi']
  const tasks = await readTasks(payload, user)
  return (
    <section className="welcome">
      <header>
        <p className="welcome__eyebrow">{isCentralIT(user) ? text.centralIt : tasks.agencies.join(', ')}</p>
        <h1>{text.hello(user.name)}</h1>
      </header>
      <div className="welcome__actions">
        <Link className="welcome__action welcome__action--primary" href="/admin/collections/articles/create">
          {text.write}
        </Link>
        <Link className="welcome__action" href="/admin/collections/media/create">
          {text.upload}
        </Link>
      </div>
      <dl className="welcome__figures">
        {tasks.figures.map(({ key, count, href }) => (
          <Link key={key} className="welcome__figure" href={href}>
            <dt>{text.figures[key]}</dt>
            <dd>{count.toLocaleString('vi')}</dd>
          </Link>
        ))}
      </dl>
    </section>
  )
}
