#!/bin/sh
# Installs the peers in a folder outside the tree: npm packages in FOLDER, pandas as a Debian package.
#
#   sh tests/bench/peers/install.sh FOLDER
#
# Quick when they are there. Needs the network otherwise, and root (or sudo without a password) for Debian packages.
set -u
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../../..")
. "$root/packaging/lib/setup.sh"

DUCKDB=1.5.6-r.1
POLARS=0.26.1
CHDB=3.4.0

[ $# -eq 1 ] || give_up "usage: sh tests/bench/peers/install.sh FOLDER"
mkdir -p "$1" || give_up "cannot write to $1"
folder=$(readlink -f "$1")
case $folder/ in
"$root"/*) give_up "$folder lies in the tree; the peers belong outside" ;;
esac

command -v npm >/dev/null || need_packages nodejs npm
/usr/bin/python3 -c 'import pandas' 2>/dev/null || need_packages python3-pandas

# npm leaves an optional package out without a word when it cannot be fetched, and Polars' native part is one.
case $(uname -m) in
x86_64) polars_native=nodejs-polars-linux-x64-gnu ;;
aarch64) polars_native=nodejs-polars-linux-arm64-gnu ;;
*) give_up "the peers have no packages for $(uname -m)" ;;
esac
packages="@duckdb/node-api@$DUCKDB nodejs-polars@$POLARS $polars_native@$POLARS chdb@$CHDB"

if [ "$(cat "$folder/installed" 2>/dev/null)" != "$packages" ]; then
    say "installing $packages in $folder"
    rm -f "$folder/installed"
    # shellcheck disable=SC2086
    logged peers-install.log npm install --prefix "$folder" --save-exact --no-audit --no-fund $packages
    echo "$packages" >"$folder/installed"
fi
for peer in duckdb polars clickhouse; do
    FAROL_PEERS=$folder logged "peers-$peer.log" node "$here/$peer.mjs" --version
done
