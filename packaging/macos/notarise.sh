#!/bin/sh
# Has Apple look the disk image over, and attaches the answer, so that it opens without a network too.
# notarise.sh IMAGE
# HARDCOST_NOTARY_KEY (a file), HARDCOST_NOTARY_KEY_ID and HARDCOST_NOTARY_ISSUER are of an App Store Connect API key.
set -eu

image=$1

xcrun notarytool submit "$image" --wait --timeout 30m \
    --key "$HARDCOST_NOTARY_KEY" --key-id "$HARDCOST_NOTARY_KEY_ID" --issuer "$HARDCOST_NOTARY_ISSUER"
xcrun stapler staple "$image"
xcrun stapler validate "$image"
