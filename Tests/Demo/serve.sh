#!/usr/bin/env bash
# A demonstration newsroom under TMPDIR with three people and some stories, opened as a web desk until Ctrl-C.
set -euo pipefail
cd "$(dirname "$0")/../.."
unset GALLEY_PERSON GALLEY_NOW GALLEY_SEED

swift build --product galley
PATH="$(swift build --show-bin-path):$PATH"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export GALLEY_NEWSROOM="$folder/demonstration.git"
galley init "$GALLEY_NEWSROOM" --quiet

galley import Repository/samples/harbour-ferry.txt --as rosa --quiet
ferry=harbour-ferry-to-sail-again-after-eleven-years
galley submit "$ferry" --as rosa --quiet
galley approve "$ferry" --as edgar --quiet
galley publish "$ferry" --as paula --quiet
printf 'The council votes on Tuesday. **Nobody** expects a majority.\n' |
    galley create --headline "Council to vote on the harbour" --body-file - --as rosa --quiet
printf 'The bridge is closed until Friday, the harbour office said.\n' |
    galley create --headline "Bridge closed until Friday" --body-file - --as rosa --quiet
galley submit bridge-closed-until-friday --as rosa --quiet

echo
echo "Log in at http://127.0.0.1:${PORT:-8080}/desk as"
for person in rosa edgar paula; do
    password="$(head -c 9 /dev/urandom | base64 | tr '+/' '-_')"
    echo "$password" | galley account add "$person" > /dev/null
    printf '    %-8s %s\n' "$person" "$password"
done
echo "Readers see http://127.0.0.1:${PORT:-8080}/ and the API is described at /api/v1/openapi.json. Ctrl-C ends it."
echo
galley serve --port "${PORT:-8080}"
