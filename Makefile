# coursebuild: `make site` builds the course's pages, `make test` proves everything.
#
# Both share one release build, and both install the two Debian packages they need (as root, or through sudo).

SHELL := /bin/bash
.DEFAULT_GOAL := help

COURSE ?= Course
SITE ?= Site
CONFIGURATION ?= release

# The sanitizer that watches the tests of the targets with C: address or undefined.
SAN ?=

# An undeclared import between our own targets is an error.
SWIFT_FLAGS := -c $(CONFIGURATION) --explicit-target-dependency-import-check error
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev
# The programs that the interpreter is tested with are data: they stand as their authors wrote them.
SOURCES = Package.swift $(shell find Sources Tests -name '*.swift' -not -path '*/Conformance/*' -not -path '*/Benchmarks/Programs/*')
PROGRAM = .build/$(CONFIGURATION)/coursebuild

.PHONY: help site test packages announce build lint format bindings bench fuzz clean

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: build ## Build the program and then the site; says what to open.
	@$(PROGRAM) $(COURSE) -o $(SITE)
	@echo "Open $(SITE)/index.html"

# Our own targets are testable in release too (Package.swift), so nothing is built twice and `make site` and `make test` share every object file.
ifeq ($(SAN),)
test: lint packages announce ## Run every test, with the format check, the lessons' own and the browser; SAN=address or undefined watches the C.
	@bash Tests/Browser/prepare.sh
	@swift test $(SWIFT_FLAGS) --disable-testable-imports
	@$(PROGRAM) test $(COURSE)
	@bash Tests/Browser/run.sh $(PROGRAM)
else
# A sanitizer needs a build of its own; only the tests of the targets with C are run. Swift has none for undefined behaviour on Linux: there
# the C alone is watched, and stops the tests with an illegal instruction.
SANITIZER_address := --sanitize=address
SANITIZER_undefined := -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
test: packages
	@if [ -z "$(SANITIZER_$(SAN))" ]; then echo "SAN is address or undefined" >&2; exit 1; fi
	@swift test -c debug $(SANITIZER_$(SAN)) --scratch-path .build/$(SAN) \
	  --filter 'NumericArraysTests|MachineLearningTests|ScriptInterpreterTests'
endif

build: packages announce
	@swift build $(SWIFT_FLAGS) --product coursebuild

announce:
	@if [ ! -x $(PROGRAM) ]; then \
	  echo "Building for the first time. The Swift parser (swift-syntax) takes most of it: about 7 minutes on 2 cores."; fi

# dpkg is asked first, so that nothing is installed, and no rights are needed, when the packages are there.
packages:
	@if ! command -v swift >/dev/null; then echo "swift is missing: install the Swift 6.3 toolchain from https://www.swift.org/install" >&2; exit 1; fi
	@if command -v dpkg >/dev/null && ! dpkg -s $(PACKAGES) >/dev/null 2>&1; then \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  echo "Installing $(PACKAGES)."; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive sh -c \
	    'apt-get -qq update && apt-get -qq -y install --no-install-recommends $(PACKAGES)' >/dev/null || \
	  { echo "These packages are missing; install them with: sudo apt-get install $(PACKAGES)" >&2; exit 1; }; fi

lint: ## Check the formatting and the documentation rules.
	@swift format lint --strict --parallel $(SOURCES)

format: ## Format the sources in place.
	@swift format -i --parallel $(SOURCES)

bindings: packages ## Make the engine's bindings anew after a change of its public API.
	@swift run $(SWIFT_FLAGS) generate-bindings

bench: build ## Measure speed as ratios against NumPy and CPython (needs python3 with venv).
	@bash Tests/Benchmarks/run.sh

fuzz: build ## Run mutated programs, and compare generated ones with swiftc's (MUTATED=, GENERATED=, SEED=).
	@swift build $(SWIFT_FLAGS) --product Fuzzing
	@PROGRAM=.build/$(CONFIGURATION)/Fuzzing bash Tests/Fuzzing/run.sh

clean: ## Remove what was built, but not the site.
	@rm -rf .build
