#!/bin/sh
# .git/hooks/pre-commit, for those who want no framework: looks at what is staged, and only at what is wrong. A
# commit without Markdown does not wait for it.
git diff --cached --quiet --diff-filter=d -- '*.md' '*.markdown' && exit 0
exec npx --yes goalmark lint --staged --fail-on error --only errors
