#!/bin/sh
# Compares Farol with other engines on the same whole job and prints the table; README.md says what is compared.
#
#   sh tests/bench/peers/run.sh [--rows N] [--runs K] [--folder F]
#
#   --rows N     leads in the generated file (1000000)
#   --runs K     rounds in which every program runs once (5)
#   --folder F   where the peers and the files go, outside the tree (~/.cache/farol-peers)
#
# Ends with 0, with 1 when a program failed or an output differed, 2 on wrong usage, 4 when the set-up failed.
set -u
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../../..")
. "$root/packaging/lib/packages.sh"
. "$root/packaging/lib/setup.sh"

usage() {
    sed -n 's/^# \{0,1\}//; 2,10p' "$0" >&2
    exit 2
}

rows=1000000 runs=5 peers=${XDG_CACHE_HOME:-$HOME/.cache}/farol-peers
while [ $# -gt 0 ]; do
    [ $# -ge 2 ] || usage
    case $1 in
    --rows) rows=$2 ;;
    --runs) runs=$2 ;;
    --folder) peers=$2 ;;
    *) usage ;;
    esac
    shift 2
done
case $rows,$runs in
*[!0-9,]* | 0* | *,0* | ,* | *,) usage ;;
esac

need_linux
lock
# shellcheck disable=SC2086
is_configured release || {
    need_packages $BUILD_PACKAGES
    configure release FAROL_GUI=OFF FAROL_TESTS=OFF
}
build release farol-cli
unlock
sh "$here/install.sh" "$peers" || exit

work=$peers/work
mkdir -p "$work" || give_up "cannot write to $work"
cli=$root/build/release/app/cli/farol-cli
"$cli" generate --rows "$rows" -o "$work/leads.csv" || give_up "the file could not be generated"
FAROL_PEERS=$(readlink -f "$peers") /usr/bin/python3 "$here/measure.py" "$cli" "$work/leads.csv" "$work" "$runs"
status=$?
rm -rf "$work"
exit $status
