import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { daysAgo, header, sample } from '../support/radar'
import { findBrowser } from '../tools/setup.mjs'

const uuid = '11111111-2222-4333-8444-555555555555'

test('Firefox: import, spot a page, read the popup', async () => {
  const executablePath = findBrowser('firefox')
  expect(executablePath, 'Firefox is not installed').toBeTruthy()
  const { id } = JSON.parse(fs.readFileSync('dist/firefox/manifest.json', 'utf8')).browser_specific_settings.gecko
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) },
  })
  try {
    await browser.installExtension(path.resolve('dist/firefox'))
    // a page of an extension never reports its load event here
    const own = async (file: string) => {
      const page = await browser.newPage()
      await page.goto(`moz-extension://${uuid}/${file}`, { timeout: 3000 }).catch(() => {})
      return page
    }
    const csv = path.join(os.tmpdir(), `radar-${process.pid}.csv`)
    fs.writeFileSync(csv, `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(57)}\n`)
    const data = await own('src/options/index.html#/data')
    const input = (await data.waitForSelector('input[type=file]')) as unknown as {
      uploadFile(file: string): Promise<void>
    }
    await input.uploadFile(csv)
    const button = await data.waitForSelector('button.primary')
    await button!.click()
    await data.waitForFunction(() => /Imported 1 account/.test(document.body.textContent ?? ''))

    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on(
      'request',
      r => void r.respond({ contentType: 'text/html; charset=utf-8', body: sample('facebook-checkpoint-locked') }),
    )
    await page.goto('https://www.facebook.com/checkpoint/828281030927956/')
    await page.waitForSelector('reconnect-radar', { timeout: 6000 })

    const popup = await own('src/popup/index.html')
    await popup.waitForFunction(() => /Iris Wolf[\s\S]*Blocked/.test(document.body.textContent ?? ''), {
      timeout: 8000,
    })
  } finally {
    await browser.close()
  }
})
