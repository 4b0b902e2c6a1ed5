#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes a folder the copy of another, under the eyes of programs that read it: each changed file is exchanged in one
# step by a rename, unchanged ones stay, and what has no original goes last:
#   mirror.sh ORIGINAL COPY
set -eu
original=$1
copy=$2

files() { (cd "$1" && find . -type f); }

mkdir -p "$copy"
files "$original" | while IFS= read -r file; do
    cmp -s "$original/$file" "$copy/$file" && continue
    mkdir -p "$(dirname "$copy/$file")"
    cp "$original/$file" "$copy/$file.new"
    mv "$copy/$file.new" "$copy/$file"
done
files "$copy" | while IFS= read -r file; do
    [ -e "$original/$file" ] || rm "$copy/$file"
done
find "$copy" -mindepth 1 -type d -empty -delete
