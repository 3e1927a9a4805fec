#!/bin/sh
# Checks with OpenSSL the files of a chip beside this script: the security object against its signer, the signer against
# the State's authority and its list of revoked signers, and every data group against its signed hash.
# OpenSSL 3 builds no chain over keys that carry their whole curve, as ICAO Doc 9303 part 12 asks of them, so each
# signature is checked by itself. Exits with 1 when something does not hold.
cd "$(dirname "$0")" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
result=0

say() {
  if [ "$2" = 0 ]; then echo "holds  $1"; else echo "FAILS  $1"; result=1; fi
}

openssl cms -verify -noverify -inform DER -in EF.SOD.p7 -out "$work/content" 2> "$work/problem"
say 'EF.SOD is signed by signer.cer' $?

hash=$(openssl x509 -inform DER -in signer.cer -noout -text | sed -n 's/.*ecdsa-with-\(SHA[0-9]*\).*/\1/p' | head -n 1)
at=$(openssl asn1parse -inform DER -in signer.cer | sed -n 's/^ *\([0-9]*\):d=1.*BIT STRING.*/\1/p')
openssl asn1parse -inform DER -in signer.cer -strparse 4 -noout -out "$work/signed"
openssl asn1parse -inform DER -in signer.cer -strparse "$at" -noout -out "$work/signature"
openssl x509 -inform DER -in csca.cer -pubkey -noout -out "$work/key"
openssl dgst "-$hash" -verify "$work/key" -signature "$work/signature" "$work/signed" > "$work/problem" 2>&1
say 'signer.cer is signed by csca.cer' $?

if [ -f revoked.crl ]; then
  serial=$(openssl x509 -inform DER -in signer.cer -noout -serial | cut -d= -f2)
  ! openssl crl -inform DER -in revoked.crl -noout -text | grep -q "Serial Number: $serial"
  say 'signer.cer is not revoked' $?
fi

openssl cms -verify -noverify -nosigs -no_content_verify -inform DER -in EF.SOD.p7 -out "$work/hashes" 2> "$work/problem"
openssl asn1parse -inform DER -in "$work/hashes" > "$work/list" 2> "$work/problem"
kind=$(sed -n 's/.*OBJECT *:\(sha[0-9]*\).*/\1/p' "$work/list" | head -n 1)
for group in DG*; do
  digest=$(openssl dgst "-${kind:-sha256}" -r "$group" | cut -d' ' -f1)
  grep -qi "HEX DUMP\]:$digest" "$work/list"
  say "$group has the hash that was signed" $?
done
exit $result
