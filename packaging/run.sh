#!/bin/sh
# Sets up, builds and starts Farol: the window, or farol-cli when there are arguments.
#
#   sh packaging/run.sh
#   sh packaging/run.sh score leads.csv -o scored.csv
#
# Ends with farol-cli's exit status, or with 4 when Farol could not be set up or built.
set -u
script=$(readlink -f "$0" 2>/dev/null || echo "$0")
root=$(dirname "$(dirname "$script")")
. "$root/packaging/lib/packages.sh"
. "$root/packaging/lib/setup.sh"

set_up() {
    # shellcheck disable=SC2086
    need_packages $BUILD_PACKAGES
    # Tests need more packages. Where test.sh has switched them on they stay on, and nothing is built twice.
    set -- FAROL_GUI=ON
    is_configured release || set -- "$@" FAROL_TESTS=OFF
    configure release "$@"
    build release farol farol-cli
}

need_linux
lock
set_up
unlock

cli=$root/build/release/app/cli/farol-cli
if [ $# -gt 0 ]; then
    exec "$cli" "$@"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$root/build/release/app/farol"
else
    say "no display to open the window on; scoring datasets/leads.csv here instead"
    exec "$cli" score "$root/datasets/leads.csv"
fi
