import { startMenu } from './menu.ts'
import { startSuggestions } from './search/startSuggestions.ts'
import { startTools } from './tools.ts'

startMenu()
startTools()
startSuggestions()
