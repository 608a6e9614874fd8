# Shared by sanguine, test and .ci/run: finds the .NET SDK, or says how to get it.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

# Prints the dotnet to use: on the PATH, or where the package and the install script put it.
find_dotnet() {
  local candidate
  for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:+$DOTNET_ROOT/dotnet}" "${HOME:-}/.dotnet/dotnet" \
    /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet; do
    if [[ -n $candidate && -x $candidate ]]; then
      printf '%s' "$candidate"
      return
    fi
  done
}

# Ends with 3 unless an SDK is there that global.json accepts; needs the directory of the checkout.
require_sdk() {
  local here=$1 found
  dotnet=$(find_dotnet)
  if [[ -n $dotnet ]] && (cd "$here" && "$dotnet" --version) >/dev/null 2>&1; then
    return
  fi

  found=$([[ -n $dotnet ]] && "$dotnet" --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ' || true)
  local debian
  debian=$(. /etc/os-release 2>/dev/null && [[ ${ID:-} == debian ]] && printf '%s' "${VERSION_ID:-}" || true)
  {
    echo "Sanguine needs the .NET SDK 10.0 (found: ${found:-none})."
    echo
    echo "On Debian, as root (package dotnet-sdk-10.0, from Microsoft's archive):"
    echo "  apt-get install -y ca-certificates wget"
    echo "  wget https://packages.microsoft.com/config/debian/${debian:-13}/packages-microsoft-prod.deb"
    echo "  dpkg -i packages-microsoft-prod.deb && apt-get update && apt-get install -y dotnet-sdk-10.0"
    echo
    echo "Without root, into your home directory (packages curl, libicu and libstdc++6 must be there):"
    echo "  curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0"
  } >&2
  exit 3
}

# Style sheet, script, icons and fonts of the app are made with npm when it is built.
require_node() {
  if command -v node >/dev/null && command -v npm >/dev/null; then
    return
  fi

  if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
    echo "sanguine: installing nodejs and npm, which make the app's style sheet and fonts …" >&2
    if (apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends nodejs npm) >/dev/null 2>&1; then
      return
    fi
  fi

  {
    echo "Sanguine needs Node.js 18 or newer with npm to build the app (they are not needed to run it)."
    echo "On Debian, as root: apt-get install -y --no-install-recommends nodejs npm"
  } >&2
  exit 3
}
