#!/bin/sh
# Makes a package of the present commit in build/package.
#
#   sh packaging/package.sh deb    for Debian and Ubuntu
#   sh packaging/package.sh rpm    for Fedora and openSUSE
#   sh packaging/package.sh tgz    to unpack anywhere
#
# Ends with 0 and the path of the package on the last line, 2 on wrong usage, 4 when something failed.
set -u
script=$(readlink -f "$0" 2>/dev/null || echo "$0")
root=$(dirname "$(dirname "$script")")
. "$root/packaging/lib/packages.sh"
. "$root/packaging/lib/setup.sh"

case "$#$*" in
1deb) generator=DEB extra="dpkg-dev file" ;;
1rpm) generator=RPM extra=rpm ;;
1tgz) generator=TGZ extra= ;;
*)
    sed -n 's/^# \{0,1\}//; 2,8p' "$0" >&2
    exit 2
    ;;
esac

need_linux
lock
# shellcheck disable=SC2086
need_packages $BUILD_PACKAGES $PACKAGE_PACKAGES $extra
# The same commit gives the same bytes, wherever and whenever it is built.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null) || SOURCE_DATE_EPOCH=$(stat -c %Y "$root/CMakeLists.txt")
export SOURCE_DATE_EPOCH
export TZ=UTC LC_ALL=C.UTF-8
configure package FAROL_GUI=ON
build package all
folder=$root/build/package
rm -f "$folder"/farol*.deb "$folder"/farol*.rpm "$folder"/farol*.tar.gz
umask 022
(cd "$folder" && logged package.log cpack -G $generator)
unlock
for package in "$folder"/farol*.deb "$folder"/farol*.rpm "$folder"/farol*.tar.gz; do
    [ -f "$package" ] && echo "$package" && exit 0
done
give_up "no package was made; the log is build/package.log"
