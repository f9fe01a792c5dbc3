#!/bin/sh
# Signs the program for the hardened runtime, from the inside out: libraries, then executables, then the whole.
# sign.sh APP
# HARDCOST_MACOS_IDENTITY names the certificate in the keychain ("Developer ID Application: …").
set -eu

app=$1
entitlements=$(dirname "$0")/entitlements.plist

sign() {
    codesign --force --timestamp --options runtime --sign "$HARDCOST_MACOS_IDENTITY" "$@"
}

find "$app/Contents/Frameworks" -type f \( -name '*.dylib' -o -name '*.so' \) -print |
    while IFS= read -r library; do
        sign "$library"
    done
find "$app/Contents/Frameworks" -type d -name '*.framework' -print |
    while IFS= read -r framework; do
        sign "$framework"
    done
for program in "$app"/Contents/MacOS/*; do
    sign --entitlements "$entitlements" "$program"
done
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"
