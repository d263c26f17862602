#!/bin/sh
# Runs a command in a D-Bus session of its own with an unlocked gnome-keyring of its own, far from the user's.
#
#   sh tests/support/with_keyring.sh <command> [arguments...]
#
# Ends as the command does; with 77 (skipped) where the programs are missing, 70 when the keyring does not start.
set -u
for program in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$program" >/dev/null 2>&1 && continue
    echo "Skipped: $program is not installed (TEST_PACKAGES in packaging/lib/packages.sh)"
    exit 77
done

home=$(mktemp -d "${TMPDIR:-/tmp}/farol-keyring.XXXXXX") || exit 70
trap 'rm -rf "$home"' EXIT
trap 'exit 70' HUP INT TERM
mkdir -m 700 "$home/run"
# Every place where a keyring, its socket or its settings could be.
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data"
export XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY

# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- sh -c '
    # An empty password would ask for one in a window.
    echo keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 70
    gdbus wait --session --timeout 10 org.freedesktop.secrets || exit 70
    "$@"
' sh "$@"
