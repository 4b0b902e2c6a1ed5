# SPDX-License-Identifier: EUPL-1.2
# Lagom's commands. `make` alone lists them.

PREFIX ?= /usr/local
DESTDIR ?=
PYTHON ?= python3
# What pytest is told besides, such as: make test PYTEST='-k links'
PYTEST ?=

build := .build
stage := $(build)/stage
lagom := $(stage)/bin/lagom
strict := --explicit-target-dependency-import-check error
release := -c release --product lagom --static-swift-stdlib $(strict)
# On a terminal the build shows its progress; in a log it says only what is wrong.
quiet := $(shell test -t 1 || echo --quiet)

# There, the linker's warning of a function in Foundation that Lagom does not call is left out.
hush := $(if $(quiet),> >(grep -v "the use of .mktemp. is dangerous"))

SHELL := bash
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site test check bench fuzz weights handbook demo-reviews thumbnails mutants install clean stage lint swift-test site-tools test-tools

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: stage ## Build lagom and the sample campaign; the site lies in Output/site
	@$(lagom) build --prints --root .
	@echo "Open Output/site/index.html in a browser, or serve the site on this machine:"
	@echo "    $(PYTHON) -m http.server --bind 127.0.0.1 --directory Output/site"

test: test-tools .venv/tests.txt .venv/sarif-2.1.0.json lint swift-test site ## Run every test, in a real browser too
	@LAGOM=$(CURDIR)/$(lagom) .venv/tests/bin/python -m pytest $(PYTEST)

check: test-tools .venv/tests.txt .venv/sarif-2.1.0.json lint swift-test stage ## Run the quick tests only
	@LAGOM=$(CURDIR)/$(lagom) .venv/tests/bin/python -m pytest -m "not browser and not slow" $(PYTEST)

bench: stage .venv/bench.txt ## Measure lagom beside Hugo, proselint, Typst and WeasyPrint, and its review of many events
	@.venv/bench/bin/python Tests/Benchmarks/bench.py --lagom $(lagom) --hugo .venv/bench/bin/hugo $(BENCH)
	@.venv/bench/bin/python Tests/Benchmarks/rules_bench.py --lagom $(lagom) --proselint .venv/bench/bin/proselint
	@.venv/bench/bin/python Tests/Benchmarks/review_events.py $(lagom)
	@.venv/bench/bin/python Tests/Benchmarks/print_bench.py --lagom $(lagom)

handbook: stage ## Write a page per rule to .build/handbook
	@$(lagom) rules handbook $(build)/handbook

weights: stage .venv/weights.txt ## Fit the weights of weak cues to labelled sentences
	@.venv/weights/bin/python Tests/RiskSentences/fit.py $(lagom) $(FIT)

mutants: site-tools ## Take guards out of the gate one by one; the tests must notice
	@$(PYTHON) Tests/Mutation/gate.py

demo-reviews: stage ## Take the sample campaign through review anew, by its made-up roles
	@$(PYTHON) Scripts/demo_reviews.py $(lagom) .

thumbnails: test-tools stage .venv/tests.txt ## Make the references anew that the prints' look is compared with
	@.venv/tests/bin/python Tests/EndToEnd/thumbnails.py $(lagom)

fuzz: stage ## Check a million inputs that nobody would write; FUZZ='--count 1000' checks fewer
	@$(PYTHON) Tests/EndToEnd/fuzz.py --lagom $(lagom) $(FUZZ)

install: | $(lagom) ## Copy the built lagom, its themes, rules and shell completions below PREFIX
	@Scripts/install.sh $(stage) "$(DESTDIR)$(PREFIX)"

clean: ## Remove what the commands made, Output/ included
	@rm -rf $(build) .venv .lagom Output .Output.*
	@find Tests -name __pycache__ -prune -exec rm -rf {} +

# Installing as root must not build as root: what stands staged is what is installed.
$(lagom):
	@$(MAKE) stage

# The release binary, the themes and the rules, laid out as an installation has them.
stage: site-tools
	@echo "Building lagom (the first time takes some minutes)"
	@swift build $(release) $(quiet) $(hush)
	@Scripts/stage.sh "$$(swift build $(release) --show-bin-path)" $(stage)

swift-test: site-tools
	@echo "Building and running the Swift tests"
	@swift build --build-tests $(strict) $(quiet)
	@swift test --skip-build --disable-xctest $(strict) $(quiet)

lint:
	@swift format lint --strict --parallel --recursive Sources Tests Package.swift

site-tools:
	@Scripts/need.sh swift cmark nettle mimalloc stemmer print fonts

test-tools: site-tools
	@Scripts/need.sh chromium java poppler venv

.venv/tests.txt: Tests/requirements.txt
	@Scripts/venv.sh .venv/tests $< $@

.venv/sarif-2.1.0.json: Tests/requirements-sarif.txt | .venv/tests.txt
	@Scripts/sarif-schema.sh .venv/tests/bin/python $< $@

.venv/weights.txt: Tests/requirements-weights.txt
	@Scripts/venv.sh .venv/weights $< $@

.venv/bench.txt: Tests/requirements-bench.txt
	@Scripts/venv.sh .venv/bench $< $@
