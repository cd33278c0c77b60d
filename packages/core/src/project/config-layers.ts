import { relativeTo } from '../text/path.js'
import type { Config, Override, PresetName } from './config.js'
import type { LoadedConfig } from './load-config.js'
import { matchesPath, type PathPatterns, pathPatterns } from './path-patterns.js'
import type { Layer } from './resolved.js'

/** One level of a config, ready to be asked about files. */
export interface LayerPart {
  readonly layer: Layer
  /** What it says, `extends` and `overrides` taken apart before. */
  readonly config: Config
  /** Globs of the files it is for, relative to its folder; `null`: all. */
  readonly only: PathPatterns | null
  readonly plans: PathPatterns
  readonly ignore: PathPatterns
  readonly folder: string
}

export interface LayerOptions {
  readonly flags?: Config
  readonly fallback?: Config
}

const braces = { braces: true }

/** All levels that can bear on a file, weakest first: the default, the editor's settings, then `extends`, preset, own rules and overrides of each file, flags. */
export function layersOf({ parts }: LoadedConfig, { flags, fallback }: LayerOptions): readonly LayerPart[] {
  return [
    presetLayer('default', 'recommended'),
    ...(fallback ? configLayers(fallback, { kind: 'editor', name: 'editor settings', folder: '' }) : []),
    ...parts.flatMap((part) =>
      part.kind === 'preset'
        ? [presetLayer('preset', part.name)]
        : configLayers(part.config, { kind: part.extended ? 'extends' : 'file', name: part.path, folder: part.folder }),
    ),
    ...(flags ? configLayers(flags, { kind: 'flags', name: 'flags', folder: '' }) : []),
  ]
}

/** The levels that bear on one file, and what their globs say of it. `mask` tells which they are. */
export function applicable(
  layers: readonly LayerPart[],
  path: string,
): { chain: readonly LayerPart[]; mask: string; ignored: boolean; configured: boolean } {
  const chain: LayerPart[] = []
  let mask = ''
  let ignored = false
  let configured = false
  for (const part of layers) {
    const relative = relativeTo(part.folder, path) ?? path
    const bears = part.only === null || matchesPath(part.only, relative)
    mask += bears ? '1' : '0'
    if (!bears) continue
    chain.push(part)
    ignored ||= matchesPath(part.ignore, relative)
    configured ||= matchesPath(part.plans, relative)
  }
  return { chain, mask, ignored, configured }
}

const none = pathPatterns([])

const presetLayer = (kind: 'default' | 'preset', preset: PresetName): LayerPart => ({
  layer: { kind, name: preset, sets: { preset } },
  config: { preset },
  only: null,
  plans: none,
  ignore: none,
  folder: '',
})

interface Origin {
  readonly kind: Layer['kind']
  readonly name: string
  readonly folder: string
}

function configLayers({ extends: _, overrides = [], ...config }: Config, { kind, name, folder }: Origin): readonly LayerPart[] {
  const own: LayerPart = {
    layer: { kind, name, sets: config },
    config,
    only: null,
    plans: pathPatterns(config.plans ?? [], braces),
    ignore: pathPatterns(config.ignore ?? [], braces),
    folder,
  }
  return [own, ...overrides.map((override) => overrideLayer(override, { name, folder }))]
}

const overrideLayer = ({ files, ...config }: Override, { name, folder }: Omit<Origin, 'kind'>): LayerPart => ({
  layer: { kind: 'override', name: `${files.join(', ')} in ${name}`, sets: config },
  config,
  only: pathPatterns(files, braces),
  plans: none,
  ignore: none,
  folder,
})
