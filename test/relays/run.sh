#!/bin/sh
# Campaigns recorded behind real relay software: LiteLLM's router and better-ccflare as their packages are, each with a pool
# of accounts at a local provider, a harvester and thirty customers. What the provider saw is audited among simulated innocents
# and scored. Needs Node, npm, Python 3 with venv, and a folder of prompt sets (JSON lines with `prompt`, perhaps `system`,
# gzip); everything is installed into a temporary folder, and all traffic stays on 127.0.0.1.
#
#   test/relays/run.sh --prompts DIR [--minutes 6] [--accounts 40] [--only litellm-shuffle,ccflare-session] [--keep DIR]
#   LITELLM_BIN=/path/to/litellm CCFLARE_BIN=/path/to/better-ccflare test/relays/run.sh ...     installs nothing
set -eu
cd "$(dirname "$0")/../.."
. test/with-litellm.sh

if [ -z "${CCFLARE_BIN:-}" ]; then
  mkdir "$scratch/ccflare"
  (cd "$scratch/ccflare" && npm init --yes > /dev/null && npm install --ignore-scripts --no-audit --no-fund --silent better-ccflare@3.5.4)
  CCFLARE_BIN="$scratch/ccflare/node_modules/better-ccflare/dist/better-ccflare"
fi

LITELLM_BIN="$LITELLM_BIN" CCFLARE_BIN="$CCFLARE_BIN" node dist/test/relays/relays.js "$@"
