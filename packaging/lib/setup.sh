# shellcheck shell=sh disable=SC2154
# Set-up shared by run.sh and test.sh, which set `root` to the top of the tree. Speaks on stderr: stdout is the program's.
# Nothing here reads stdin either, or `... | sh packaging/run.sh score -` would lose its input.

SETUP_FAILED=4 # farol-cli itself uses 0 to 3

say() { echo "farol: $*" >&2; }

give_up() {
    say "$*"
    exit $SETUP_FAILED
}

# Runs a command with its output in build/LOG; on failure shows the end of it and stops.
logged() {
    log=$root/build/$1
    shift
    mkdir -p "$root/build" || give_up "cannot write to $root/build"
    "$@" </dev/null >"$log" 2>&1 && return
    tail -n 40 "$log" >&2
    give_up "that failed; the whole log is $log"
}

# Stops with the steps to take on systems these scripts do not set up.
need_linux() {
    case $(uname -s) in
    Linux) return ;;
    Darwin) cat >&2 <<END
farol: on macOS, build it with Homebrew's packages:
  brew install cmake ninja qt nlohmann-json utf8proc re2 uchardet expat libzip libsodium highway tl-expected cli11 googletest qtkeychain sqlcipher
  cmake --preset release && cmake --build --preset release
  open build/release/app/farol      # the tests: ctest --preset release
END
        ;;
    MINGW* | MSYS* | CYGWIN*) cat >&2 <<END
farol: on Windows, build it with vcpkg, from a Visual Studio developer prompt:
  cmake --preset release -DCMAKE_TOOLCHAIN_FILE=%VCPKG_ROOT%/scripts/buildsystems/vcpkg.cmake
  cmake --build --preset release
  build\\release\\app\\farol.exe       & rem the tests: ctest --preset release
END
        ;;
    *) say "this system is not known here; README.md says what a build needs" ;;
    esac
    exit $SETUP_FAILED
}

# Prints those of the given packages that dpkg does not have.
missing_packages() {
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null </dev/null | sed -n 's/^installed //p')
    for package in "$@"; do
        echo "$present" | grep -Fqx -- "$package" || echo "$package"
    done
}

# Installs what is missing of the given packages, or says how to and stops.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        for tool in c++ cmake ninja; do
            command -v $tool >/dev/null || give_up "$tool is missing, and only Debian is set up by itself. On Debian the packages are: $*"
        done
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0

    install="apt-get install -y --no-install-recommends $missing"
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root="sudo -n"
        if ! sudo -n true 2>/dev/null </dev/null; then
            say "some packages are missing, and only root may install them. Run this, then try again:"
            if command -v sudo >/dev/null; then
                echo "  sudo apt-get update && sudo $install" >&2
            else
                echo "  su -c 'apt-get update && $install'" >&2
            fi
            exit $SETUP_FAILED
        fi
    fi
    say "installing $missing"
    # Stale package lists name files that are gone; a failed update still leaves the install a chance.
    # shellcheck disable=SC2016,SC2086
    logged install.log $as_root env DEBIAN_FRONTEND=noninteractive sh -c \
        "apt-get update -q; exec apt-get -o DPkg::Lock::Timeout=300 ${install#apt-get }"
}

# Holds other calls back while this one sets up: in `run.sh generate -o - | run.sh score -` both would build.
lock() {
    mkdir -p "$root/build" || give_up "cannot write to $root/build"
    exec 9>"$root/build/lock"
    flock 9
}
unlock() { exec 9>&-; }

# Whether build/PRESET can be used: complete, and not copied from elsewhere.
is_configured() {
    [ -f "$root/build/$1/build.ninja" ] &&
        grep -Fqsx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"
}

# configure PRESET VARIABLE=VALUE...: only when it is not set up so already.
configure() {
    preset=$1
    shift
    stale=
    is_configured "$preset" || stale=--fresh
    for setting in "$@"; do
        grep -Fqsx "${setting%%=*}:BOOL=${setting#*=}" "$root/build/$preset/CMakeCache.txt" || stale=${stale:-again}
        set -- "$@" "-D$setting"
        shift
    done
    [ -n "$stale" ] || return 0
    [ "$stale" = again ] || set -- --fresh "$@"
    say "configuring build/$preset"
    logged "$preset-configure.log" cmake -S "$root" --preset "$preset" "$@"
}

# build PRESET TARGET...: silent when there is nothing to do.
build() {
    folder=$root/build/$1
    log=$1-build.log
    shift
    cmake --build "$folder" --target "$@" -- -n </dev/null 2>/dev/null | grep -q "no work to do" && return
    say "building (a first build takes some minutes)"
    logged "$log" cmake --build "$folder" --target "$@"
}
