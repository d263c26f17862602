#!/bin/sh
# Sets up, builds everything and runs the tests, offscreen.
#
#   sh packaging/test.sh           the fast and the journey tests
#   sh packaging/test.sh --all     the long ones too
#   sh packaging/test.sh --asan    the fast ones under the address and undefined-behaviour sanitizers
#   sh packaging/test.sh --install the package, put into a bare Debian, used and removed (needs root)
#   --no-gui                       leaves the window and its tests out
#
# Ends with 0 when tests ran and none failed, 1 when one did, 2 on wrong usage, 4 when the set-up failed.
set -u
script=$(readlink -f "$0" 2>/dev/null || echo "$0")
root=$(dirname "$(dirname "$script")")
. "$root/packaging/lib/packages.sh"
. "$root/packaging/lib/setup.sh"

preset=release
labels='^(fast|journey)$'
gui=ON
install=
for option in "$@"; do
    case $option in
    --all) labels=. ;;
    --asan) preset=asan labels='^fast$' ;;
    --install) install=yes ;;
    --no-gui) gui=OFF ;;
    *)
        sed -n 's/^# \{0,1\}//; 2,10p' "$0" >&2
        exit 2
        ;;
    esac
done

need_linux
if [ -n "$install" ]; then
    . "$root/packaging/lib/install_test.sh"
    package=$(sh "$root/packaging/package.sh" deb) || exit 4
    need_packages debootstrap
    install_test "$package"
    exit
fi
lock
# shellcheck disable=SC2086
need_packages $BUILD_PACKAGES $TEST_PACKAGES
configure "$preset" FAROL_TESTS=ON "FAROL_GUI=$gui"
build "$preset" all
unlock

folder=$root/build/$preset
report=$folder/tests.xml
export QT_QPA_PLATFORM=offscreen
unlabelled=$(ctest --test-dir "$folder" -N -LE '^(fast|journey|soak|install)$' | sed -n 's/^Total Tests: //p')
[ "$unlabelled" = 0 ] || give_up "$unlabelled tests carry no label, so no run would include them"

rm -f "$report"
ctest --test-dir "$folder" -L "$labels" -j "$(nproc)" --no-tests=error --output-on-failure --progress \
    --test-output-size-passed 100000 --output-junit "$report" </dev/null
status=$?
[ -f "$report" ] || give_up "no test ran"
awk -f "$root/packaging/lib/test_summary.awk" "$report" || status=1
[ $status = 0 ] || exit 1
