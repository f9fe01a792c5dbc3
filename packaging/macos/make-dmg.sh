#!/bin/sh
# Makes the disk image that a person drags the program out of.
# make-dmg.sh APP IMAGE
set -eu

app=$1
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "Hardcost Desktop" -srcfolder "$folder" -fs HFS+ -format ULFO -quiet "$image"
