#!/usr/bin/env bash
# The life of one story, from an empty folder to a published correction, in a newsroom of its own under TMPDIR.
# Every command is shown as it would be typed. Stops at the first thing that does not go as it says; needs no terminal.
set -euo pipefail
cd "$(dirname "$0")/../.."
unset GALLEY_NEWSROOM GALLEY_PERSON GALLEY_NOW GALLEY_SEED
export GIT_PAGER=cat

say() {
    echo
    printf '# %s\n' "$@"
}

# A word as it would be typed in a shell.
quoted() {
    if [[ $1 =~ ^[A-Za-z0-9_./:@%+=,-]+$ ]]; then printf '%s' "$1"; else printf "'%s'" "${1//\'/\'\\\'\'}"; fi
}

show() {
    printf '$'
    local word
    for word in "$@"; do printf ' %s' "$(quoted "$word")"; done
    printf '\n'
}

run() {
    show "$@"
    "$@"
}

# A command that the workflow has to refuse: exit code 2, and no other.
refused() {
    show "$@"
    local code=0
    "$@" || code=$?
    if [ "$code" -ne 2 ]; then
        echo "demo: this was to be refused with exit code 2, and ended with $code." >&2
        exit 1
    fi
}

echo "Building galley …"
swift build --product galley
source=$PWD
programs=$(swift build --show-bin-path)
PATH=$programs:$PATH
folder=$(mktemp -d "${TMPDIR:-/tmp}/galley-demo.XXXXXX")
cd "$folder"
cp "$source/Repository/samples/harbour-ferry.txt" .

say "A newsroom is one bare git repository. The starter brings five people and a workflow."
run galley init newsroom.git
show export GALLEY_NEWSROOM="$folder/newsroom.git"
export GALLEY_NEWSROOM=$folder/newsroom.git
run galley people

say "Rosa imports a story as the wire sent it. Byline, caption and credit line leave the text and become fields."
run tail -n 3 harbour-ferry.txt
echo
run galley import harbour-ferry.txt --as rosa
run galley edit harbour-ferry-to-sail-again-after-eleven-years --set slug=harbour-ferry --as rosa
run galley show harbour-ferry

say "She hands it in. Nobody has approved it, so Paula cannot publish it; and Rosa cannot approve her own text."
run galley submit harbour-ferry --as rosa
refused galley publish harbour-ferry --as paula
refused galley approve harbour-ferry --as rosa

say "Edgar approves these exact bytes. Now they go out."
run galley approve harbour-ferry --as edgar
run galley publish harbour-ferry --as paula

say "A mistake: tickets cost 6 euros. A correction is opened with the note that readers will see," \
    "so that the note is approved together with the text."
refused galley revise harbour-ferry --kind correction --as rosa
run galley revise harbour-ferry --kind correction --as rosa \
    --note "An earlier version of this story gave the price of a ticket as 4 euros. It is 6 euros."

say "galley edit opens the story in an editor; here sed stands for it. Readers still have the old text."
echo "$ EDITOR='sed -i s/cost.4.euros/cost\\ 6\\ euros/' galley edit harbour-ferry --as rosa"
EDITOR='sed -i s/cost.4.euros/cost\ 6\ euros/' VISUAL='' galley edit harbour-ferry --as rosa
run galley diff harbour-ferry --edition
run galley submit harbour-ferry --as rosa
run galley approve harbour-ferry --as mina
run galley publish harbour-ferry --as paula

say "Everything that happened, by revision:"
run galley log harbour-ferry

say "The same with plain git: each action is one commit on main, and its last lines are for programs."
run git -C newsroom.git log --format='%h %aN: %s' main
run git -C newsroom.git log -1 --format='%(trailers)' main

say "The branch published is the edition: what readers have now, and nothing else. Any site generator can take it."
run git clone --quiet --branch published newsroom.git site
run git -C site ls-files
run git -C newsroom.git log --format='%(trailers:key=Approves,separator=)' --grep='^Action: approve' -1 main
story=$(cd site && git ls-files '*index.md')
run git -C site rev-parse "HEAD:$story"

approved=$(git -C newsroom.git log --format='%(trailers:key=Approves,valueonly,separator=)' --grep='^Action: approve' -1 main)
if [ "$approved" != "$(git -C site rev-parse "HEAD:$story")" ]; then
    echo "demo: readers have other bytes than were approved." >&2
    exit 1
fi
say "What Mina approved is what readers have, byte for byte: the two ids are the same." \
    "Last, galley looks whether all that must hold in a newsroom holds."
run galley check

cat <<END

The newsroom is in $folder/newsroom.git. To go on with it:

    export PATH=$programs:\$PATH GALLEY_NEWSROOM=$folder/newsroom.git
    galley board
    galley create --as rosa                       a story of your own, in your editor
    galley hold harbour-ferry --as paula          takes the story out of the edition; release puts it back
    galley workflow                               the rules; galley config set workflow FILE changes them
    galley --help
    rm -rf $folder          when you are done
END
