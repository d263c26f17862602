# shellcheck shell=sh disable=SC2034
# What Farol needs, by Debian 12 package name. The same list for other systems is in README.md and vcpkg.json.
BUILD_PACKAGES="g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libsqlcipher-dev libzxcvbn-dev
    nlohmann-json3-dev libutf8proc-dev libre2-dev libuchardet-dev libexpat1-dev libzip-dev zlib1g-dev libsodium-dev
    libexpected-dev libcli11-dev libhwy-dev"
TEST_PACKAGES="libgtest-dev clang-format-14 python3-jsonschema
    gnome-keyring libsecret-1-0 dbus libglib2.0-bin"
