# Everything that is done to this project beside writing it. `make demo` and `make test` are enough on a fresh Debian 12
# with Swift: they install what is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

SOURCES := Sources Tests Package.swift
OUT := .build/release-out
FUZZ := .build/fuzzing
FUZZ_SECONDS ?= 600

.PHONY: help demo serve test soak sanitize check lint format docs man
.PHONY: bench bench-million bench-desk fuzz release dependencies

# Lists the targets.
help:
	@awk -F: '/^# /{text=substr($$0,3)} /^[a-z-]+:/{printf "%-14s%s\n", $$1, text}' Makefile

# Builds galley and runs the life of a story in a temporary newsroom, explaining as it goes.
demo: dependencies
	@Tests/Demo/demo.sh

# Opens a demonstration newsroom as a web desk, and prints who can log in.
serve: dependencies
	@Tests/Demo/serve.sh

# Runs every test; those of pages in a real browser, Debian's Chromium, which is installed too.
test: BROWSER = yes
test: dependencies
	swift build --build-tests
	swift test --skip-build --skip WebDeskTests
	# Apart from the others, which would keep browsers and servers waiting.
	swift test --skip-build --filter WebDeskTests

# SOAK_ROUNDS is how often a writer is killed, 500 where nothing is said; SOAK_SEED draws the same again. An hour or two.
# Crashes writers, fails their every call, fills a disk, and lets 16 processes write beside git.
soak: dependencies
	swift build --build-tests
	SOAK_ROUNDS=$${SOAK_ROUNDS:-500} swift test --skip-build --filter CrashTests

# Runs every test under ThreadSanitizer, then under AddressSanitizer; each has a build of its own. One test at a time: all at
# once are so slow that writers give up waiting for each other.
sanitize: dependencies
	@export LSAN_OPTIONS=suppressions=$$PWD/Tests/leaks.txt:print_suppressions=0 SWIFT_BACKTRACE=enable=no
	export TSAN_OPTIONS=suppressions=$$PWD/Tests/threads.txt:print_suppressions=0
	for sanitizer in thread address; do
		options=(--sanitize=$$sanitizer --scratch-path .build-$$sanitizer)
		swift build --build-tests "$${options[@]}"
		swift test --skip-build --no-parallel "$${options[@]}"
	done

# What must hold before a change is proposed: lint and tests.
check: lint test

# Checks the layout of the code; nothing is changed.
lint:
	swift format lint --strict --recursive $(SOURCES)

# Lays the code out.
format:
	swift format --in-place --recursive $(SOURCES)

# Writes cli.md and credit-grammar.md in Docs/Reference anew from the command itself.
docs: dependencies
	@swift build --product galley
	galley="$$(swift build --show-bin-path)/galley"
	"$$galley" manual --markdown > .build/cli.md
	"$$galley" manual --credits > .build/credit-grammar.md
	mv .build/cli.md .build/credit-grammar.md Docs/Reference/

# Writes the man page to .build/galley.1; look at it with: man .build/galley.1
man: dependencies
	swift build --product galley
	"$$(swift build --show-bin-path)/galley" manual > .build/galley.1

# The newsroom of 100,000 articles is built under .build/bench once and used again.
# Measures, in release; prints ratios to baselines of the same run.
bench: dependencies
	@options=(-c release --static-swift-stdlib)
	for product in galley Faults Benchmarks; do swift build "$${options[@]}" --product $$product; done
	"$$(swift build "$${options[@]}" --show-bin-path)/Benchmarks"

# The newsroom stays under .build/bench.
# Measures how things grow to a million articles, in a newsroom that it builds: an hour at most.
bench-million: dependencies
	@options=(-c release --static-swift-stdlib)
	for product in Faults Benchmarks; do swift build "$${options[@]}" --product $$product; done
	"$$(swift build "$${options[@]}" --show-bin-path)/Benchmarks" million

# Wagtail comes from PyPI; both sites of 20,000 articles and a newsroom of 100,000 are built under .build/bench and kept.
# Measures the desk: against Wagtail, the board while much is written, open event streams.
bench-desk: PYTHON = yes
bench-desk: dependencies
	@options=(-c release --static-swift-stdlib)
	for product in galley Benchmarks; do swift build "$${options[@]}" --product $$product; done
	"$$(swift build "$${options[@]}" --show-bin-path)/Benchmarks" desk

# Looks for texts that diff or merge get wrong, then for credit lines that are misread, with libFuzzer, for FUZZ_SECONDS
# (600) each. It keeps what it learnt.
fuzz:
	@mkdir -p $(FUZZ)/{corpus,credits,found}
	options=(-O -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer,address -use-ld=lld)
	swiftc "$${options[@]}" -module-name Prose -emit-module-path $(FUZZ)/Prose.swiftmodule -c -o $(FUZZ)/Prose.o \
		$$(find Sources/Prose -name '*.swift')
	swiftc "$${options[@]}" -module-name Fuzzer -I $(FUZZ) -o $(FUZZ)/fuzzer $(FUZZ)/Prose.o \
		$$(find Tests/Fuzzing -name '*.swift' ! -name '*Tests.swift' ! -path '*/Credit*')
	swiftc "$${options[@]}" -module-name Editorial -emit-module-path $(FUZZ)/Editorial.swiftmodule \
		-c -o $(FUZZ)/Editorial.o Sources/Editorial/Values/*.swift \
		Sources/Editorial/Credits/{Reading,Languages}/*.swift \
		Sources/Editorial/Credits/Credit{,+Confidence,Line,NamesPrinter,Reader,Reading,Style,Style+Defaults,Wording}.swift \
		Sources/Editorial/Credits/Registry/{ActiveDates,Contributor,ContributorRegistry{,+Resolving},RateUnit}.swift
	# Swift 6.3's optimiser breaks this small module under the sanitizer; what it tests is optimised above.
	swiftc "$${options[@]/#-O/-Onone}" -module-name CreditFuzzer -I $(FUZZ) -o $(FUZZ)/credit-fuzzer $(FUZZ)/Editorial.o \
		$$(find Tests/Fuzzing/Credit* -name '*.swift' ! -name '*Tests.swift') \
		Tests/Fuzzing/{FuzzBytes,Violation}.swift
	export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=quarantine_size_mb=16
	options=(-max_total_time=$(FUZZ_SECONDS) -timeout=60 -max_len=1000 -len_control=0 -print_funcs=0)
	options+=(-report_slow_units=60 -artifact_prefix=$(FUZZ)/found/)
	for fuzzer in fuzzer:corpus credit-fuzzer:credits; do
		if ! $(FUZZ)/$${fuzzer%:*} "$${options[@]}" $(FUZZ)/$${fuzzer#*:}; then
			echo "The input is the file named above. To see it again: $(FUZZ)/$${fuzzer%:*} FILE" >&2
			exit 1
		fi
	done

# Builds what is installed, in .build/release-out: the command, its man page, shell completions.
release: dependencies
	@options=(-c release --static-swift-stdlib --product galley)
	swift build "$${options[@]}"
	built=$$(swift build "$${options[@]}" --show-bin-path)/galley
	share=$(OUT)/share
	rm -rf $(OUT)
	mkdir -p $(OUT)/bin "$$share"/{man/man1,bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
	strip -o $(OUT)/bin/galley "$$built"
	$(OUT)/bin/galley manual > "$$share/man/man1/galley.1"
	$(OUT)/bin/galley --generate-completion-script bash > "$$share/bash-completion/completions/galley"
	$(OUT)/bin/galley --generate-completion-script zsh > "$$share/zsh/site-functions/_galley"
	$(OUT)/bin/galley --generate-completion-script fish > "$$share/fish/vendor_completions.d/galley.fish"
	echo "Built into $(OUT). To install it: sudo cp -R $(OUT)/. /usr/local/"

# Installs what is missing of libgit2, libdeflate, SQLite, cmark-gfm, pkg-config and git; does nothing where nothing is.
dependencies:
	@missing=()
	command -v git > /dev/null || missing+=(git)
	command -v pkg-config > /dev/null || missing+=(pkg-config)
	pkg-config --exists libgit2 2> /dev/null || missing+=(libgit2-dev)
	pkg-config --exists libdeflate 2> /dev/null || missing+=(libdeflate-dev)
	pkg-config --exists sqlite3 2> /dev/null || missing+=(libsqlite3-dev)
	test -e /usr/include/cmark-gfm.h || missing+=(libcmark-gfm-dev)
	test -e /usr/include/cmark-gfm-core-extensions.h || missing+=(libcmark-gfm-extensions-dev)
	if [ -n "$(BROWSER)" ]; then command -v chromium > /dev/null || missing+=(chromium); fi
	if [ -n "$(PYTHON)" ]; then python3 -c "import ensurepip" 2> /dev/null || missing+=(python3-venv); fi
	if [ $${#missing[@]} -eq 0 ]; then exit 0; fi
	apt="apt-get -o DPkg::Lock::Timeout=300"
	install="$$apt update && $$apt install --yes $${missing[*]}"
	if ! command -v apt-get > /dev/null; then
		echo "Missing: $${missing[*]}, as Debian calls them. Install them and run make again." >&2
		exit 1
	elif [ "$$(id -u)" -eq 0 ]; then
		echo "Installing what is missing: $${missing[*]}"
		DEBIAN_FRONTEND=noninteractive sh -c "$$install"
	elif command -v sudo > /dev/null; then
		echo "Installing what is missing, with sudo: $${missing[*]}"
		sudo env DEBIAN_FRONTEND=noninteractive sh -c "$$install"
	else
		echo "Missing: $${missing[*]}. Run this as root, then run make again:" >&2
		echo "    $$install" >&2
		exit 1
	fi
