#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs what was staged, with completions for bash, zsh and fish:
#   install.sh STAGE PREFIX
set -eu
stage=$1
prefix=$2

install -d "$prefix/bin" "$prefix/share/lagom"
install -m 755 "$stage/bin/lagom" "$prefix/bin/lagom"
for part in themes rules; do
    "$(dirname "$0")/mirror.sh" "$stage/share/lagom/$part" "$prefix/share/lagom/$part"
done

completion() { # SHELL FILE
    install -d "$(dirname "$prefix/share/$2")"
    "$stage/bin/lagom" --generate-completion-script "$1" >"$prefix/share/$2"
    chmod 644 "$prefix/share/$2"
}
completion bash bash-completion/completions/lagom
completion zsh zsh/site-functions/_lagom
completion fish fish/vendor_completions.d/lagom.fish
echo "Installed $prefix/bin/lagom and $prefix/share/lagom"
