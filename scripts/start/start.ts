import { join } from 'node:path'
import { Listr, PRESET_TIMER } from 'listr2'
import { findMongodb } from '../../cms/database/trial-mongodb/findMongodb.ts'
import { UsageError } from '../command-line/UsageError.ts'
import type { Supervised } from '../processes/supervise.ts'
import { answers } from './answers.ts'
import { lockDataFolder, prepareDataFolder } from './dataFolder.ts'
import { rememberInstallation } from './installation.ts'
import { openBrowser } from './openBrowser.ts'
import type { StartOptions } from './options.ts'
import { choosePorts } from './ports.ts'
import { Progress } from './progress.ts'
import { runStep } from './runStep.ts'
import { environmentOf, type Installation, startCms, startPortals, startPublisher } from './services.ts'
import { whereToLook } from './whereToLook.ts'

type Task = { output: string }

/** From a clone to running portals: prepare, build, seed, publish, serve; ends when it is told to stop. */
export const start = async ({ options, root }: { options: StartOptions; root: string }): Promise<void> => {
  const started = performance.now()
  const stopping = stopOnSignal()
  const secrets = await prepareDataFolder(options.data)
  const cleanups: (() => Promise<void>)[] = [await lockDataFolder(options.data)]
  try {
    const ports = await choosePorts(options)
    const installation: Installation = { root, data: options.data, ports, secrets }
    await tasks({ options, installation, cleanups, signal: stopping }).run()
    console.log(await whereToLook({ installation, seconds: (performance.now() - started) / 1000 }))
    if (options.open) openBrowser(`http://localhost:${ports.portals}/`)
    await new Promise((resolve) => stopping.addEventListener('abort', resolve))
  } catch (error) {
    if (!stopping.aborted) throw error
  } finally {
    if (stopping.aborted) console.log('\nStopping …')
    for (const cleanup of cleanups.toReversed()) await cleanup()
    if (stopping.aborted) console.log('✔ Everything that was started has stopped.')
  }
}

type Context = {
  options: StartOptions
  installation: Installation
  cleanups: (() => Promise<void>)[]
  signal: AbortSignal
}

const tasks = (context: Context) =>
  new Listr(
    [
      {
        title: 'Find MongoDB',
        enabled: () => context.options.database === 'mongodb',
        task: (_, task) => findDatabase(context, task),
      },
      {
        title: 'Build and prepare',
        task: (_, task) =>
          task.newListr(
            [
              { title: 'Build CMS and portals', task: (_, sub) => build(context, sub) },
              { title: 'Migrate the database, seed it if it is empty', task: (_, sub) => prepare(context, sub) },
            ],
            { concurrent: true },
          ),
      },
      { title: 'Start CMS, publish all portals, serve', task: (_, task) => serve(context, task) },
    ],
    {
      rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false },
      fallbackRendererOptions: { timer: PRESET_TIMER },
      registerSignalListeners: false,
    },
  )

const findDatabase = async ({ installation, cleanups }: Context, task: Task): Promise<void> => {
  const mongodb = await findMongodb({
    cache: join(installation.root, '.cache'),
    folder: join(installation.data, 'mongodb'),
    env: process.env,
  })
  if ('reasons' in mongodb)
    throw new UsageError(
      `No MongoDB could be had:\n- ${mongodb.reasons.join('\n- ')}\nNext step: give one in MONGODB_TEST_URI, or start without --database mongodb.`,
    )
  installation.mongodb = mongodb
  cleanups.push(mongodb.stop)
  task.output = mongodb.source
}

const build = ({ installation, signal }: Context, task: Task): Promise<void> => {
  task.output = 'cached builds take a second, the first one a minute or two'
  return runStep({
    program: 'turbo',
    args: ['run', 'build', '--output-logs=new-only'],
    cwd: installation.root,
    env: process.env,
    log: join(installation.data, 'logs', 'build.log'),
    signal,
  })
}

const prepare = ({ options, installation, signal }: Context, task: Task): Promise<void> =>
  runStep({
    program: process.execPath,
    args: [join(installation.root, 'scripts/seed/main.ts'), ...options.agencies],
    cwd: installation.root,
    env: environmentOf(installation),
    log: join(installation.data, 'logs', 'prepare.log'),
    onMessage: (message) => show(message, task),
    signal,
  })

const serve = async ({ installation, cleanups, signal }: Context, task: Task): Promise<void> => {
  const { ports, data } = installation
  await rememberInstallation(data, environmentOf(installation))
  const programs = [startCms(installation), startPublisher(installation), startPortals(installation)] as const
  const [cms, publisher, portals] = programs
  cleanups.push(async () => void (await Promise.all(programs.map((program) => program.stop()))))
  const log = (program: Supervised) => join(data, 'logs', `${program.name}.log`)
  await Promise.all([
    answers({ url: `http://localhost:${ports.cms}/admin/login`, program: cms, log: log(cms), limit: 120_000, signal }),
    published({ publisher, log: log(publisher), task, signal }),
  ])
  await answers({
    url: `http://localhost:${ports.portals}/`,
    program: portals,
    log: log(portals),
    limit: 30_000,
    signal,
  })
}

type Publishing = { publisher: Supervised; log: string; task: Task; signal: AbortSignal }

/** Resolves when the publisher has every portal live. */
const published = ({ publisher, log, task, signal }: Publishing): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    publisher.died.then((words) =>
      reject(
        new UsageError(
          `The publisher ended:\n${words}\n\nIts whole log: ${log}\nNext step: mend what the lines above name, then run npm start again.`,
        ),
      ),
    )
    publisher.onMessage((message) => {
      if (show(message, task) === 'ready') resolve()
    })
  })

const show = (message: unknown, task: Task): Progress['type'] | undefined => {
  const progress = Progress.safeParse(message)
  if (!progress.success) return undefined
  if (progress.data.text) task.output = progress.data.text
  return progress.data.type
}

const stopOnSignal = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(new Error(`stopped by ${signal}`)))
  return controller.signal
}
