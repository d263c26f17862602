#!/bin/bash
# The manual page and the completions name what farol-cli has, and the completion for bash answers.
#
#   pages_test.bash FAROL_CLI FAROL_CLI_PAGES SCRATCH_FOLDER
set -u
cli=$1 pages=$2 folder=$3
failures=0
complain() {
    echo "$*"
    failures=$((failures + 1))
}

rm -rf "$folder" && mkdir -p "$folder" && "$pages" "$folder" || exit 1

# Every option of every command stands in the manual page and in each completion.
commands=$("$cli" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]*\) .*/\1/p')
[ "$(echo "$commands" | wc -w)" -ge 9 ] || complain "the help names fewer than nine commands: $commands"
manual=$(sed 's/\\-/-/g; s/\\f[BIR]//g' "$folder/farol-cli.1")
for command in $commands; do
    grep -q "^.SS farol-cli $command" <<<"$manual" || complain "the manual page lacks $command"
    for option in $("$cli" "$command" --help | sed -n 's/^  \(-[a-z],\)\{0,1\}\(--[a-z-]*\).*/\2/p' | grep -v '^--help$'); do
        grep -q -- "$option" <<<"$manual" || complain "the manual page lacks $command $option"
        for completion in farol-cli.bash _farol-cli; do
            grep -q -- "'.*$command.*$option\|'$command') words=.*$option" "$folder/$completion" ||
                complain "$completion lacks $command $option"
        done
        grep -q -- "__fish_seen_subcommand_from $command.* -l ${option#--} " "$folder/farol-cli.fish" ||
            complain "farol-cli.fish lacks $command $option"
    done
done

# What bash offers behind a command line whose last word is being typed.
. "$folder/farol-cli.bash"
offers() {
    local wanted=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    (cd "$folder" && _farol_cli && printf '%s ' "${COMPREPLY[@]}") | grep -q -- "\b$wanted\b" ||
        complain "no $wanted behind: $*"
}
offers score farol-cli sc
offers compare farol-cli rules co
offers mvp farol-cli score leads.csv --rules m
offers mvp farol-cli rules show m
offers title farol-cli normalize t
offers explain farol-cli score --e
offers farol-cli.fish farol-cli score leads.csv -o farol
[ -z "$(COMP_WORDS=(farol-cli score --e) COMP_CWORD=2; _farol_cli; printf '%s' "${COMPREPLY[@]}" | grep -- --seed)" ] ||
    complain "score offers an option of generate"

if command -v man >/dev/null; then
    problems=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l "$folder/farol-cli.1" 2>&1 >/dev/null)
    [ -z "$problems" ] || complain "man: $problems"
fi
[ $failures = 0 ]
