#!/bin/sh
# .git/hooks/pre-commit, for those who want no framework: looks at what is staged, and only at what is wrong.
exec npx --yes goalmark lint --staged --fail-on error --only errors
