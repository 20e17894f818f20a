import { build } from 'vite'

/** The detector with the lab around it, as one classic script for any browser. */
export async function detectorScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: 'e2e/support/patternLab.ts', formats: ['iife'], name: 'radarLab' },
    },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: { code: string }[] }
  return output[0]!.code
}
