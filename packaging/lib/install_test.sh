# shellcheck shell=sh disable=SC2154
# Installs a .deb in a bare Debian 12, uses it, and removes it. Needs root, debootstrap, Xvfb.
# Sourced by packaging/test.sh, which sets `root`.

# A minimal Debian, made once and copied for each test.
need_bare_debian() {
    bare=${FAROL_BARE_DEBIAN:-/var/cache/farol/bookworm}
    [ -e "$bare/etc/debian_version" ] && return
    mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    say "making a bare Debian 12 in $bare"
    mkdir -p "$bare" || give_up "cannot write to $bare"
    logged debootstrap.log debootstrap --variant=minbase bookworm "$bare.part" "${mirror:-http://deb.debian.org/debian}"
    rm -rf "$bare" && mv "$bare.part" "$bare"
}

in_bare() { chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

claim() { # claim WHAT COMMAND...
    what=$1
    shift
    if "$@" >"$root/build/install-step.log" 2>&1; then
        echo "ok      $what"
    else
        echo "FAILED  $what"
        sed 's/^/        /' "$root/build/install-step.log" | tail -n 15
        failed=$((failed + 1))
    fi
}

starts_and_stays() { # the program runs until timeout ends it
    in_bare "$@"
    [ $? = 124 ]
}

nothing_left() {
    left=$(in_bare find / -xdev \( -path /proc -o -path /sys -o -path /root -o -path /tmp -o -path /var/log -o -path /var/lib/dpkg \
        -o -path /var/lib/apt -o -path /var/cache \) -prune -o -iname '*farol*' -print)
    [ -z "$left" ] || { echo "left: $left"; return 1; }
}

# install_test PACKAGE.deb: 0 when every claim held
install_test() {
    package=$1
    failed=0
    need_bare_debian
    place=$(mktemp -d "${TMPDIR:-/tmp}/farol-install.XXXXXX")
    cp -a "$bare/." "$place/"
    cp "$package" "$place/root/farol.deb"
    cp /etc/resolv.conf "$place/etc/" 2>/dev/null
    cp /etc/apt/apt.conf.d/*proxy* "$place/etc/apt/apt.conf.d/" 2>/dev/null
    cp "$root/datasets/leads.csv" "$place/root/leads.csv"
    claim "the package installs without recommends" in_bare sh -c \
        'apt-get update -q && apt-get install -y -q --no-install-recommends /root/farol.deb'
    claim "farol-cli says its version" in_bare farol-cli --version
    claim "farol-cli scores a list" in_bare sh -c 'cd /root && farol-cli score leads.csv -o scored.csv --quiet && test -s scored.csv'
    claim "no library is missing" in_bare sh -c '! ldd /usr/bin/farol | grep "not found"'
    claim "farol without a display says so in one sentence and ends with 1" in_bare sh -c \
        'farol 2>/root/said; test $? = 1 && test "$(wc -l < /root/said)" = 1'
    claim "the window opens and stays" starts_and_stays env QT_QPA_PLATFORM=offscreen timeout 4 farol /root/leads.csv
    claim "icons can be read: the SVG plugin is there" in_bare sh -c 'ls /usr/lib/*/qt6/plugins/imageformats/libqsvg.so'
    claim "the keychain's client library is there" in_bare sh -c 'ls /usr/lib/*/libsecret-1.so.0'
    claim "the manual pages, completions and menu entry are there" in_bare sh -c \
        'ls /usr/share/man/man1/farol.1.gz /usr/share/man/man1/farol-cli.1.gz \
            /usr/share/bash-completion/completions/farol-cli /usr/share/zsh/vendor-completions/_farol-cli \
            /usr/share/fish/vendor_completions.d/farol-cli.fish /usr/share/applications/app.farol.Farol.desktop'
    claim "purge says a word about the data" in_bare sh -c 'apt-get purge -y -q farol | grep -q "local/share/farol"'
    claim "purge leaves nothing behind" nothing_left
    claim "the data of the people stays" in_bare test -e /root/scored.csv
    rm -rf "$place"
    [ $failed = 0 ]
}
