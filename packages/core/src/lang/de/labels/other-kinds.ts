import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: [
      'anforderungen',
      'randbedingungen',
      'rahmenbedingungen',
      'annahmen',
      'einschränkungen',
      'grenzen',
      'spezifikation',
      'projektübersicht',
      'systemübersicht',
      'voraussetzungen',
      'anwendungsfälle',
      'nichtziele',
    ],
    software: ['installation', 'voraussetzungen', 'konfiguration', 'lizenz', 'architektur', 'benutzung', 'verwendung', 'einrichtung'],
  },
} satisfies Partial<HeadingWords>
