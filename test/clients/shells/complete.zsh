# Types each line of stdin into a real zsh, then Tab and Enter, and prints what zsh would run. $1: the completions.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -u -D; source ${(q)1}; goalmark() { print -r -- 'R''AN:' \"\$@\" 'E''ND' }"
while read -r line; do
  zpty -w shell "$line"$'\t'
  zpty -r -m shell out '*RAN:*END*'
  print -r -- "goalmark ${${out##*RAN: }% END*}"
done
