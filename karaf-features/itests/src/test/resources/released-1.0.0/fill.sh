#!/usr/bin/env bash
# fill.sh HOME DATA PORT: fills a running 1.0.0's data folder over its API and console
set -eu
HOME_=$1 DATA=$2 P=$3; A=http://127.0.0.1:$P
T=$(head -1 $DATA/admin.token); H="Authorization: Bearer $T"
post() { curl -s -o ./answer -w "%{http_code} $1\n" -H "$H" "${@:2}" "$A$1"; }
con() { SIGTEPUNKT_DATA=$DATA SIGTEPUNKT_PORT=$P $HOME_/bin/client "$@" 2>&1 | tail -2; }
# figures, and a correction of one of them
ind=$(curl -s $A/api/v1/indicators | python3 -c "import json,sys; print([i['id'] for i in json.load(sys.stdin)['items'] if i.get('frequency')=='quarter'][0])")
echo "indicator $ind"
post /api/v1/observations -H 'Content-Type: application/json' -H 'Idempotency-Key: fixture-1' -d "{\"items\":[{\"indicator\":\"$ind\",\"period\":\"2025K4\",\"value\":101.5},{\"indicator\":\"$ind\",\"period\":\"2026K1\",\"value\":102.5}]}"
sleep 1
post /api/v1/observations -H 'Content-Type: application/json' -H 'Idempotency-Key: fixture-2' -d "{\"items\":[{\"indicator\":\"$ind\",\"period\":\"2025K4\",\"value\":99.5,\"note\":\"Rettet\"}]}"
dep() { post "/api/v1/deployments?name=$1" -H 'Content-Type: application/octet-stream' --data-binary @$2; }
small() { cat <<Y
schema: "committee-1.0"
id: $1
name: $2
description: Et udvalg, som kun findes i prøven
focusAreas:
Y
}
area() { cat <<Y
  - key: $1
    title: $2
    officialWording: $2 til alle
    description: $2 ved kajen
    sigtepunkt: vaekst-i-balance
    reason: Flere både
Y
}
ind_() { cat <<Y
indicators:
  - key: $1
    focusArea: $2
    name: Tal fra $1
    definition: Det, filen siger
    unit: { symbol: "stk.", kind: index, decimals: 1 }
    direction: up
    baseline: { period: "2021K4", value: 1, source: Prøve }
    targets:
      - { period: "2030K4", value: 2, source: Prøve }
    frequency: quarter
    aggregation: none
    source: { kind: file, name: Prøve, attribution: "Kilde: prøven", publicationLagDays: 20 }
Y
}
# a source with a jump that waits in quarantine
{ small filer Filudvalget; area kajplads Kajplads; ind_ lagt kajplads; cat <<Y
dataSources:
  - key: lagt
    name: Kilden lagt
    connector: csv
    settings: { separator: ";" }
    guards: { largestJump: 0.1 }
    figures:
      - { indicator: lagt, period: Kvartal, value: Antal }
Y
} > filer.committee.yaml
dep filer.committee.yaml filer.committee.yaml; cat answer | head -c 300; echo
printf 'Kvartal;Antal\n2025K1;100\n2025K2;101\n' > a.csv; printf 'Kvartal;Antal\n2025K3;100\n2025K4;900\n' > b.csv
post "/api/v1/sources/filer/lagt/files?name=a.csv" -H 'Content-Type: application/octet-stream' --data-binary @a.csv; sleep 2
post "/api/v1/sources/filer/lagt/files?name=b.csv" -H 'Content-Type: application/octet-stream' --data-binary @b.csv; sleep 2
curl -s -H "$H" $A/api/v1/quarantine | head -c 400; echo
post /api/v1/sources/oekonomi/folketal/pause -X PUT -H 'Content-Type: application/json' -d '{"reason":"Prøven"}'
# a removed committee
{ small fjernet "Det fjernede udvalg"; area mole Mole; ind_ bolvaerk mole; } > fjernet.committee.yaml
dep fjernet.committee.yaml fjernet.committee.yaml
post /api/v1/observations -H 'Content-Type: application/json' -d '{"items":[{"indicator":"fjernet.bolvaerk","period":"2025K4","value":7}]}'
con "sigtepunkt:remove fjernet"
# a committee file that is split in two
{ small havn Havneudvalget; area kajplads Kajplads; area fyr Fyr; ind_ baade kajplads; } > havn.committee.yaml
dep havn.committee.yaml havn.committee.yaml
post /api/v1/observations -H 'Content-Type: application/json' -d '{"items":[{"indicator":"havn.baade","period":"2025K4","value":12.5},{"indicator":"havn.baade","period":"2026K1","value":13.5}]}'
{ small kyst Kystudvalget; area kajplads Kajplads | sed '$a\    replaces:\n      - { former: havn/kajplads, from: "2026-10-01", reason: Havnen er delt i to }'; ind_ baade kajplads | sed '$a\    replaces:\n      - { former: havn/baade, from: "2026-10-01", reason: Havnen er delt i to }'; } > kyst.committee.yaml
dep kyst.committee.yaml kyst.committee.yaml; cat answer; echo
{ small havn Havneudvalget; area fyr Fyr; } > havn2.committee.yaml
dep havn.committee.yaml havn2.committee.yaml; cat answer | head -c 300; echo
# a jar with code
dep bro.jar "$(dirname "$0")/bro-built-against-1.0.0.jar"
curl -s $A/api/v1/committees | python3 -c "import json,sys; print([(c['id'],c['state'],c['version']) for c in json.load(sys.stdin)['items']])"
