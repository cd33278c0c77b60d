# Prints, for each line of stdin, what fish would make of it after Tab, where one completion is left. $1: the completions.
source $argv[1]
while read -l line
    set -l said (string split ' ' -- $line)
    set -l last (complete -C "$line" | string replace -r '\t.*' '')
    echo (string join ' ' -- $said[1..-2] $last)
end
