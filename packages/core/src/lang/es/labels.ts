import type { LabelPack } from '../../plan/labels/label-pack.js'
import { aboutGoals } from './labels/about-goals.js'
import { about } from './labels/about-plan.js'
import { actions } from './labels/actions.js'
import { areas } from './labels/areas.js'
import { common } from './labels/common.js'
import { fieldStarts } from './labels/field-starts.js'
import { fields } from './labels/fields.js'
import { goalHeadings } from './labels/goal-headings.js'
import { horizonsAndPeople } from './labels/horizons-and-people.js'
import { otherHeadings } from './labels/other-headings.js'
import { otherKinds } from './labels/other-kinds.js'
import { values } from './labels/values.js'
import { wishes } from './labels/wishes.js'
import { smallWords } from './small-words.js'

/** Spanish labels: what headings, fields and values are called. Each theme has a file of its own in `labels/`. */
export const labels: LabelPack = {
  code: 'es',
  script: 'latin',
  small: smallWords,
  common,
  letters: 'ñ¿¡',
  fields,
  fieldStarts,
  about,
  headings: {
    ...goalHeadings,
    ...aboutGoals,
    ...horizonsAndPeople,
    ...areas,
    ...actions,
    ...wishes,
    ...otherKinds,
    ...otherHeadings,
  },
  ...values,
}
