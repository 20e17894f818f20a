/** What a page does to the card, so that a click on it is meant for something else. Each runs in the page. */
export const attacks: readonly (readonly [string, (host: HTMLElement) => void])[] = [
  ['makes it next to invisible', host => host.style.setProperty('opacity', '0.001', 'important')],
  ['fades it by half', host => host.style.setProperty('opacity', '0.5', 'important')],
  [
    'fades all of the page',
    () => {
      document.documentElement.style.opacity = '0.01'
    },
  ],
  [
    'fades the page by an animation',
    () => void document.documentElement.animate({ opacity: [0.01, 0.01] }, { duration: 1e9 }),
  ],
  [
    'fades the page by a filter',
    () => {
      document.documentElement.style.filter = 'opacity(0.01)'
    },
  ],
  [
    'covers it by a popover that lets clicks through',
    () => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    },
  ],
  [
    'covers it by a dialog that lets clicks through, out of reach of a rule',
    () => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:white'
      cover.style.setProperty('pointer-events', 'none')
      cover.append('Win a prize: click here')
      document.body.append(cover)
      cover.showPopover()
    },
  ],
  [
    'covers the words and leaves the button',
    host => {
      const { left, top, width, height } = host.getBoundingClientRect()
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = `position:fixed;inset:auto;left:${left}px;top:${top}px;width:${width}px;height:${height - 60}px;margin:0;border:0;background:white`
      document.body.append(cover)
      cover.showPopover()
    },
  ],
  [
    'cuts it down to the button',
    host => {
      const { left, bottom } = host.getBoundingClientRect()
      document.documentElement.style.clipPath = `inset(${bottom - 60}px 0 0 ${left}px)`
    },
  ],
  ['moves it under the pointer', host => host.style.setProperty('inset', '200px auto auto 200px', 'important')],
  ['makes it small', host => host.style.setProperty('transform', 'scale(0.5)', 'important')],
  [
    'makes the whole page small',
    () => {
      document.documentElement.style.transform = 'scale(0.6)'
    },
  ],
  [
    'zooms the page',
    () => {
      document.documentElement.style.zoom = '0.5'
    },
  ],
  [
    'takes it into a part of its own',
    host => {
      const part = document.createElement('div')
      part.style.cssText = 'opacity:0.001;position:fixed;inset:0'
      document.body.append(part)
      part.append(host)
    },
  ],
  [
    'lets it melt into what is behind it',
    () => {
      document.documentElement.style.mixBlendMode = 'difference'
    },
  ],
]
