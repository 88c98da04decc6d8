#!/usr/bin/env bash
# Makes a Linux app image and a .deb out of target/stackwright: run `mvn -DskipTests package` first.
# Needs jpackage from a JDK 25 (JAVA_HOME or PATH), and fakeroot and dpkg-deb for the .deb.
set -euo pipefail
cd "$(dirname "$0")/.."

jpackage=jpackage
[[ -n "${JAVA_HOME:-}" ]] && jpackage=$JAVA_HOME/bin/jpackage
folder=target/stackwright
out=target/packages
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml)

if [[ ! -x $folder/bin/stackwright ]]; then
  echo "There is no $folder; run mvn -DskipTests package first." >&2
  exit 1
fi

rm -rf "$out"
mkdir -p "$out"
common=(
  --name stackwright
  --app-version "$version"
  --vendor Stackwright
  --description "Draw a stack, check it, export it, run it"
  --icon assets/icon/256.png
  --license-file LICENSE
)

options=()
while read -r option; do
  [[ -z $option || $option == \#* ]] || options+=(--java-options "$option")
done <packaging/window.options

# shellcheck disable=SC2016  # jpackage itself replaces $APPDIR.
"$jpackage" --type app-image "${common[@]:0:10}" \
  --runtime-image "$folder/runtime" \
  --input "$folder/lib" \
  --main-jar stackwright.jar \
  --main-class dev.stackwright.Main \
  "${options[@]}" \
  --java-options '-XX:AOTCache=$APPDIR/window.aot' \
  --dest "$out"

"$jpackage" --type deb "${common[@]}" \
  --app-image "$out/stackwright" \
  --linux-package-name stackwright \
  --linux-menu-group Development \
  --linux-shortcut \
  --file-associations packaging/linux/design.properties \
  --resource-dir packaging/linux \
  --dest "$out"

ls -1 "$out"
