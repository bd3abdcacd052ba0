import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.cache/**', '**/.data/**']

/**
 * What a test costs stands in its file name: `.test.ts` pure, `.program.test.ts` starts other programs, `.int.test.ts`
 * with a database, `.e2e.ts` in a browser.
 */
export default defineConfig({
  test: {
    exclude,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.int.test.ts', '**/*.program.test.ts'],
        },
      },
      {
        test: {
          name: 'programs',
          include: ['**/*.program.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'sqlite',
          include: ['**/*.int.test.ts'],
          exclude,
          env: { TEST_DATABASE: 'sqlite' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'mongodb',
          include: ['**/*.int.test.ts'],
          exclude,
          env: { TEST_DATABASE: 'mongodb' },
          globalSetup: ['cms/database/trial-mongodb/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
