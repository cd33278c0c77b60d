# Prints, for each line of stdin, what bash would make of it after Tab, where one completion is left. $1: the completions.
source "$1"
while IFS= read -r line; do
  read -ra COMP_WORDS <<< "$line"
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _goalmark
  COMP_WORDS[COMP_CWORD]="${COMPREPLY[*]}"
  echo "${COMP_WORDS[*]}"
done
