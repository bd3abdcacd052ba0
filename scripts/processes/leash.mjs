// Preloaded into every program that Trangan starts: when the process that started it is gone, it goes too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
