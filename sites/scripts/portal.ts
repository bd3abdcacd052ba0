import { startMenu } from './menu.ts'
import { startTools } from './tools.ts'

startMenu()
startTools()
