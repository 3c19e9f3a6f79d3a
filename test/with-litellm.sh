# To be read (`.`) by a script that has gone to the repository's root: builds, makes a temporary folder `scratch` that goes with
# the script, and installs LiteLLM there unless LITELLM_BIN names one.
npm run --silent build

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ -z "${LITELLM_BIN:-}" ]; then
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install --quiet 'litellm[proxy]==1.106.2'
  LITELLM_BIN="$scratch/venv/bin/litellm"
fi
