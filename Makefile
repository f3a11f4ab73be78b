# Two commands matter: `make demo` and `make test`. Both set up what they need in .venv.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
WINDOW := $(VENV)/.window
DOCS := $(VENV)/.docs
TORCH := $(shell grep '^torch==' constraints.txt)
WORKERS ?= 2
# One thread per test process: two processes share two cores.
# Bytecode is kept, also where the environment says otherwise: tests start many processes.
# Freed memory is kept for the next array, which the C library of Linux would have to ask for again.
TEST_ENV := OMP_NUM_THREADS=1 MPLBACKEND=Agg PYTHONDONTWRITEBYTECODE= \
  MALLOC_MMAP_THRESHOLD_=2147483648 MALLOC_TRIM_THRESHOLD_=34359738368
WINDOWLESS := --ignore tests/app --ignore tests/plugin -W ignore::pytest.PytestConfigWarning \
  -o addopts='-ra --strict-markers --randomly-seed=2026 -p no:napari -p no:npe2 -p no:pytest-qt -p no:xvfb'

.DEFAULT_GOAL := help
.PHONY: help venv system window demo app models test check lint wheel-test bench bench-app images \
  languages \
  screenshots sample lock clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

venv: $(READY) ## create .venv with exactly the versions that were tested

# The window and napari come on top, so that the demo does not wait for them.
$(WINDOW): $(READY)
	@echo "Installing the window and napari into $(VENV) (once; about a minute)"
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt \
	  -e '.[app,napari,dev]'
	@touch $@

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "SIQT needs Python 3.11 or newer, and '$(PYTHON)' is $$($(PYTHON) --version 2>&1)."; \
	  echo "Name another one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || { \
	  echo "Creating $(VENV)"; $(PYTHON) -m venv --clear $(VENV) >/dev/null 2>&1; } || { \
	  $(call provide,python3-venv) && $(PYTHON) -m venv --clear $(VENV); }
	@echo "Installing what SIQT needs into $(VENV) (once; a few minutes)"
	@$(PY) -m pip install --quiet --disable-pip-version-check $(TORCH)
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

# The wheels bring their libraries with them, all but the C++ and OpenMP runtimes, which a very
# bare Linux may lack.
system: $(READY)
	@$(PY) -c 'import torch, SimpleITK' 2>/dev/null || $(call provide,libstdc++6 libgomp1)

# What Qt lacks here is found out by loading it. Only Linux can lack something.
lacking = $$($(PY) -m siqt_app.window_check --packages)
qt = missing="$(lacking)"; [ -z "$$missing" ] || $(call provide,$$missing)

window: system $(WINDOW)
	@$(qt)

# The tests bring a display of their own.
xvfb = { command -v Xvfb >/dev/null || [ "$$(uname -s)" != Linux ] || $(call provide,xvfb); }

# $(call provide,packages): install them where that is possible, else name them.
provide = { if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "Installing system packages: $(1)"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	      apt-get install -y -qq --no-install-recommends $(1) >/dev/null; \
	  else echo "System packages are missing; on Debian or Ubuntu, run: sudo apt-get install $(1)"; false; fi; }

demo: system ## enhance the bundled sample scan; writes ./demo-output
	@$(PY) -m siqt_engine.cli demo demo-output

models: system ## train the bundled models again; DATA=folder of the scans (hours)
	@test -n "$(DATA)" || { echo "give the folder of the scans: make models DATA=..."; exit 2; }
	@$(PY) -m benchmarks.release models "$(DATA)"

app: window ## open the window
	@$(PY) -m siqt_app

# Where no window can be opened and nothing may be installed, all else is tested.
test: system $(WINDOW) ## run all tests
	@$(qt) || true
	@$(xvfb) || true
	@if [ -z "$(lacking)" ] && $(xvfb) >/dev/null; then \
	  $(TEST_ENV) $(PY) -m pytest -n $(WORKERS) --dist worksteal -q; \
	else \
	  echo "NOT TESTED: the window and the napari plugin, which need the packages named above"; \
	  $(TEST_ENV) $(PY) -m pytest -n $(WORKERS) --dist worksteal -q $(WINDOWLESS); \
	fi

check: lint test ## what a contribution must pass: ruff, mypy, folders, tests

lint: $(WINDOW) ## ruff, mypy and the order of the folders
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports --no-cache --no-logo

wheel-test: $(WINDOW) ## build the wheel, install it elsewhere, use it there
	@$(TEST_ENV) $(PY) -m pytest -q tests/release/test_packaging.py

bench: system ## speed and memory of an enhancement on this machine
	@$(PY) -m benchmarks.speed backends
	@$(PY) -m benchmarks.speed enhancement
	@$(PY) -m benchmarks.speed published

bench-app: window ## speed and memory of the window on this machine
	@$(xvfb)
	@$(PY) -m benchmarks.speed window

screenshots: window ## pictures of all states of the window; the README's go to docs/images
	@$(xvfb)
	@$(PY) docs/screenshots.py screenshots
	@cp screenshots/swipe-1280x800.png docs/images/window_swipe.png
	@cp screenshots/coronal-1280x800.png docs/images/window_enhance.png
	@cp screenshots/simulated-enhanced-1280x800.png docs/images/window_simulate.png

languages: window ## bring the texts of the window into its catalogues
	@$(PY) docs/languages.py

images: system ## remake the pictures of the documentation
	@$(PY) -m siqt_engine.cli demo demo-output
	@mkdir -p docs/images && cp demo-output/before_after.png docs/images/before_after.png

# The pages are built with tools of their own, which nothing else needs.
$(DOCS): $(READY)
	@echo "Installing what the pages are built with into $(VENV) (once; half a minute)"
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	@touch $@

.PHONY: docs
docs: $(DOCS) ## build the pages of docs/ and the reference into ./site, links checked
	@NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict --quiet
	@echo "Open site/index.html"

sample: system ## remake the bundled sample scan from the MNI152 template
	@$(PY) -m siqt_engine.simulation.sample --write

lock: $(WINDOW) $(DOCS) ## write constraints.txt from .venv
	@{ echo "# Every package of the environment in which this version was tested (make lock writes it)."; \
	  $(PY) -m pip list --format=freeze | grep -v -i -E '^(pip|siqt)==' | sed 's/+.*//'; } > constraints.new
	@mv constraints.new constraints.txt && touch $(READY) $(WINDOW)

clean: ## remove what the targets above made
	rm -rf $(VENV) demo-output screenshots build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis site
