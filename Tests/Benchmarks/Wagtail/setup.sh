#!/usr/bin/env bash
# Makes a Wagtail site in a folder, with the articles of a file of JSON lines: setup.sh FOLDER ARTICLES PASSWORD
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$1" articles="$2" password="$3"

mkdir -p "$folder"
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
rm -f "$folder"/db.sqlite3*
export WAGTAIL_FOLDER="$folder" DJANGO_SETTINGS_MODULE=newsdesk.settings PYTHONPATH="$here" PYTHONDONTWRITEBYTECODE=1
"$folder/venv/bin/django-admin" migrate --verbosity 0
"$folder/venv/bin/django-admin" load "$articles" "$password"
