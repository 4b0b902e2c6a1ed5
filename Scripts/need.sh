#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Sees that the named tools are here and installs Debian's packages for those that are not:
#   need.sh swift cmark nettle mimalloc stemmer print fonts chromium java poppler venv
# As root or by sudo it installs; otherwise it names the packages and the command, and stops with 2.
set -eu

# Whether a tool is here: asked of the tool itself, so that one from elsewhere than Debian counts too.
has() {
    case $1 in
    cmark) has_library libcmark-gfm ;;
    nettle) has_library nettle ;;
    mimalloc) [ -e /usr/include/mimalloc.h ] ;;
    stemmer) [ -e /usr/include/libstemmer.h ] ;;
    print) has_print_libraries ;;
    fonts) has_fonts ;;
    chromium) command -v chromium >/dev/null ;;
    java) java -version >/dev/null 2>&1 && [ -e /usr/share/java/jaxb-api.jar ] ;;
    poppler) command -v pdftotext >/dev/null ;;
    venv) ${PYTHON:-python3} -c 'import ensurepip, venv' 2>/dev/null ;;
    *) echo "need.sh: no tool is called $1" >&2; exit 2 ;;
    esac
}

has_print_libraries() {
    has_library pangocairo && has_library pangoft2 && has_library harfbuzz-subset && has_library librsvg-2.0 \
        && has_library libqrencode && has_library libqpdf && has_library expat && has_library libdeflate \
        && [ -e /usr/include/hyphen.h ]
}

# What prints are set in; without them lagom builds, and printing says what is missing.
has_fonts() {
    [ -e /usr/share/fonts/opentype/inter/Inter-Regular.otf ] && [ -e /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ] \
        && [ -e /usr/share/hyphen/hyph_sv_SE.dic ] && [ -e /usr/share/hyphen/hyph_en_GB.dic ]
}

has_library() { command -v pkg-config >/dev/null && pkg-config --exists "$1"; }

packages_of() {
    case $1 in
    cmark) echo libcmark-gfm-dev libcmark-gfm-extensions-dev "$(pkg_config)" ;;
    nettle) echo nettle-dev "$(pkg_config)" ;;
    mimalloc) echo libmimalloc-dev ;;
    stemmer) echo libstemmer-dev ;;
    print)
        echo libpango1.0-dev libcairo2-dev librsvg2-dev libqrencode-dev libqpdf-dev libhyphen-dev libexpat1-dev \
            libdeflate-dev "$(pkg_config)" ;;
    fonts) echo fonts-inter fonts-noto-core hyphen-sv hyphen-en-gb ;;
    chromium) echo chromium ;;
    java) echo default-jre-headless libjaxb-java ;;
    poppler) echo poppler-utils ;;
    venv) echo python3 python3-venv ;;
    esac
}

pkg_config() { command -v pkg-config >/dev/null || echo pkg-config; }

need_swift() {
    command -v swift >/dev/null && return
    echo "Lagom is built with Swift 6.2 or later, and there is no 'swift' on the PATH." >&2
    echo "Install it from https://www.swift.org/install/linux/ and run the command again." >&2
    exit 2
}

# Says how to become root: nothing (already root), sudo without a question, or sudo that may ask on a terminal.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif [ -t 0 ] && command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 126
    fi
}

install_packages() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

stop() {
    echo "$1" >&2
    echo "Install these Debian packages and run the command again:" >&2
    echo "    sudo apt-get update && sudo apt-get install --no-install-recommends $missing" >&2
    exit 2
}

missing=
for tool in "$@"; do
    if [ "$tool" = swift ]; then need_swift; continue; fi
    has "$tool" || missing="$missing $(packages_of "$tool")"
done
[ -n "$missing" ] || exit 0
missing=$(printf '%s\n' $missing | sort -u | tr '\n' ' ' | sed 's/ $//')

command -v apt-get >/dev/null || stop "Something that Lagom needs is missing, and there is no apt-get here to install it."
as_root true || stop "Something that Lagom needs is missing, and this user may not install packages."

echo "Installing Debian packages: $missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The lists are fetched only where they are absent or too old to install from.
# shellcheck disable=SC2086
if ! install_packages $missing >"$log" 2>&1; then
    as_root apt-get update -q >>"$log" 2>&1 || true
    install_packages $missing >>"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        stop "The packages could not be installed."
    }
fi
for tool in "$@"; do
    [ "$tool" = swift ] || has "$tool" || stop "The packages are installed, and yet '$tool' does not work."
done
