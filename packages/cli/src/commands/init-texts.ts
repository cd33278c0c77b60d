import { addDays, addMonths, type IsoDate, type PresetName } from '@goalmark/core'

/** What `init` writes. Every setting is there with what it is when left out, so that nothing has to be looked up. */
export const configText = (preset: PresetName): string => `{
  // How much is asked: "minimal" (facts only: dates, ids, links), "recommended", "strict", or "programme".
  "preset": "${preset}",

  // Files that are plans although they do not say so in their front matter, as globs from this folder.
  "plans": [],

  // Files to leave alone, written as in .gitignore. What .gitignore names is left alone anyway.
  "ignore": [],

  // Single rules: "off", "hint", "warning" or "error". \`goalmark rules\` lists them, \`goalmark explain RULE\` tells why.
  "rules": {
    // "relevant/states-a-reason": "off",
    // "achievable/few-goals-at-once": ["hint", { "most": 5 }],
  },

  // Other settings for some files; later ones win.
  "overrides": [
    // { "files": ["archive/**"], "preset": "minimal" },
  ],

  // How 03/04/2027 is meant where the plan does not show it: "day-first", "month-first" or "year-first".
  // "date-order": "day-first",

  // The month in which a fiscal year begins; FY27 ends in 2027.
  // "fiscal-year-start": 4,

  // Hours that one thing takes, for adding up what plans ask for: nothing is assumed unless it stands here.
  // "effort": { "books": 6 },

  // Percentage points between where a goal is and where it would be by now.
  // "health": { "behind": 15, "at-risk": 33 },
}
`

/** A programme that begins today and lasts a year; its writer knows better. */
export const programText = (today: IsoDate): string => `# What holds for every plan below this folder, unless the plan says otherwise.
name: Mentoring ${today.slice(0, 4)}
start: ${today}
end: ${addDays(addMonths(today, 12), -1)}
cadence: monthly
capacity: 3 h/week
pairs: pairs.csv
# What the sessions are about; plans and briefs take their prompts from here.
sessions:
  - name: Rapport and goals
    prompts: [What would make this year worth it?]
  - name: Strengths and gaps
    prompts: [When did work last feel easy?]
  - name: Strategies
    prompts: [What got in the way?]
  - name: Review and roadmap
    prompts: [What is different now?]
`

export const pairsText = 'mentee,mentor,plan,state\n'

/** Comments on what a pull request changes, and blocks only on errors: a date that does not exist, an id used twice. */
export const workflowText = `name: Plans
on:
  pull_request:
    paths: ['**/*.md']

permissions:
  contents: read
  pull-requests: write

jobs:
  goalmark:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # what changed can only be told with the history
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Annotations beside the changed lines, a summary of the job, and a comment; none of them quotes the words of plans.
      - run: >
          npx --yes goalmark lint
          --since "origin/\${{ github.base_ref }}"
          --fail-on error
          --format github
          --format markdown=goalmark.md
      - if: \${{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository }}
        run: gh pr comment "$NUMBER" --body-file goalmark.md --edit-last --create-if-none
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
`
