// Pictures of what is shown when the store fails: node scripts/shots-store.mjs (after a build), or as a part of shots.mjs
import fs from 'node:fs'
import { runnerImport } from 'vite'
import { loadRadar, sampleCsv } from './radar.mjs'

export async function storeShots() {
  const { Radar, daysAgo } = await loadRadar()
  const { bare, breakStore, dropStore, dumpOf, holdStore, putStore } = (
    await runnerImport('./e2e/support/stores.ts', { configFile: false })
  ).module
  fs.mkdirSync('out/shots', { recursive: true })
  const shoot = async (page, name) => {
    await page.waitForTimeout(400)
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `out/shots/${name}-${colorScheme}.png` })
    }
  }
  const both = async (radar, name) => {
    const popup = await radar.own('src/popup/index.html')
    await popup.setViewportSize({ width: 420, height: 600 })
    await popup.waitForTimeout(2600)
    await shoot(popup, `popup-store-${name}`)
    const options = await radar.options('/accounts')
    await options.waitForTimeout(2600)
    await shoot(options, `options-store-${name}`)
    return popup
  }
  const started = async () => {
    const radar = await Radar.open()
    await radar.import(sampleCsv(daysAgo))
    const page = await bare(radar)
    await page.waitForTimeout(1000)
    await radar.killWorker()
    return { radar, page }
  }
  {
    const { radar, page } = await started()
    await page.evaluate(dropStore)
    const popup = await both(radar, 'missing')
    await popup.getByRole('button', { name: 'Start empty' }).click()
    await shoot(popup, 'popup-store-missing-ask')
    // the user goes on with another list
    await radar.import('network,account,connection,client,last_reconnected\nfacebook,Other,Somebody,,2026-10-01\n')
    await both(radar, 'lost-line')
    await radar.close()
  }
  {
    const { radar, page } = await started()
    await page.evaluate(holdStore)
    const popup = await both(radar, 'hanging')
    await popup.getByRole('button', { name: /^Restore/ }).click()
    await popup.getByRole('button', { name: /^Yes/ }).click()
    await popup.waitForTimeout(5000)
    await shoot(popup, 'popup-store-hanging-restore')
    await radar.close()
  }
  {
    const { radar, page } = await started()
    await page.evaluate(putStore, { native: 990, dump: dumpOf(1), extra: [] })
    await both(radar, 'newer')
    await radar.close()
  }
  {
    const { radar, page } = await started()
    await page.evaluate(
      () =>
        new Promise(done => {
          const open = indexedDB.open('reconnect-radar')
          open.onsuccess = () => {
            const tx = open.result.transaction(['events'], 'readwrite')
            const store = tx.objectStore('events')
            store.getAll().onsuccess = e => {
              for (const event of e.target.result) store.put({ ...event, at: event.at - 35 * 86_400_000 })
            }
            tx.oncomplete = () => done(open.result.close())
          }
        }),
    )
    await both(radar, 'backup')
    await radar.close()
  }
  {
    let { radar } = await started()
    const profile = await radar.leave()
    breakStore(profile)
    radar = await Radar.open({ profile })
    await both(radar, 'corrupt')
    await radar.close()
  }
}

if (process.argv[1]?.endsWith('shots-store.mjs')) await storeShots()
