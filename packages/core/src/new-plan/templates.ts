import type { TemplateName } from './new-plan.js'

/** The plans that `new` writes, in the canonical form of the plan format. `{{name}}` is filled in. */
export const templates: Readonly<Record<TemplateName, string>> = {
  mentoring: `---
plan: mentoring
state: draft
mentee: {{mentee}}
mentor: {{mentor}}
start: {{start}}
end: {{end}}
check-ins: monthly
---

# Mentoring plan: {{name}}

## Where I am now

## Goals

### 

- **Done when:** 
- **By:** 
- **Why:** 

Steps:

- [ ] 

### 

- **Done when:** 
- **By:** 
- **Why:** 

Steps:

- [ ] 

## Mentor's goals

## Later

## Check-ins
`,
  okr: `---
plan: okr
state: draft
owner: {{mentee}}
start: {{start}}
end: {{end}}
---

# OKRs {{quarter}}: {{name}}

## Objective: 

- **Why:** 

### Key result 1: 

- **Progress:** 

### Key result 2: 

- **Progress:** 

### Key result 3: 

- **Progress:** 

## Check-ins
`,
  development: `---
plan: development
state: draft
mentee: {{mentee}}
mentor: {{mentor}}
start: {{start}}
end: {{end}}
check-ins: quarterly
---

# Development plan: {{name}}

## Where I am now

- Strengths: 
- To grow: 

## Short-term goals

### 

- **Done when:** 
- **By:** 
- **How:** 

Steps:

- [ ] 

## Long-term goals

### 

- **Framework:** REAL
- **Why:** 
- **Try next:** 
- **Look back:** 

## Check-ins
`,
  personal: `---
plan: personal
state: draft
start: {{start}}
end: {{end}}
---

# My goals {{year}}

## Goals

### 

- **Done when:** 
- **By:** 

Steps:

- [ ] 

## Later

## Check-ins
`,
  'micro-goals': `---
plan: development
state: draft
mentee: {{mentee}}
mentor: {{mentor}}
start: {{start}}
end: {{end}}
check-ins: weekly
---

# Small steps: {{name}}

## Goals

### 

- **By:** 

Steps:

- [ ] 
  - [ ] 
  - [ ] 
- [ ] 
  - [ ] 

## Check-ins
`,
}
