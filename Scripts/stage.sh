#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Lays the built binary, the themes and the rules out as an installation has them:
#   stage.sh BIN-PATH STAGE
set -eu
binary=$1/lagom
stage=$2

mkdir -p "$stage/bin"
# A new file by a rename: a lagom that is running keeps its own.
if ! cmp -s "$binary" "$stage/bin/lagom"; then
    cp "$binary" "$stage/bin/lagom.new"
    mv "$stage/bin/lagom.new" "$stage/bin/lagom"
fi
Scripts/mirror.sh Themes "$stage/share/lagom/themes"
Scripts/mirror.sh Rules "$stage/share/lagom/rules"
