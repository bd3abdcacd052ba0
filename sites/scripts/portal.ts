import { startClock } from './clock.ts'
import { startDisplay } from './display.ts'
import { startLightbox } from './lightbox.ts'
import { startMenu } from './menu.ts'
import { startSuggestions } from './search/startSuggestions.ts'
import { startToday } from './today.ts'
import { startTools } from './tools.ts'

startMenu()
startTools()
startSuggestions()
startDisplay()
startClock()
startToday()
startLightbox()
