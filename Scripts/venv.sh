#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes a Python environment anew from pinned requirements and then touches the stamp:
#   venv.sh FOLDER REQUIREMENTS STAMP
set -eu
folder=$1
requirements=$2
stamp=$3

echo "Installing Python packages of $requirements"
rm -f "$stamp"
"${PYTHON:-python3}" -m venv --clear "$folder"
"$folder/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --requirement "$requirements"
cp "$requirements" "$stamp"
