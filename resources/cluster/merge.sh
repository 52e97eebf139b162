#!/bin/sh
# merge.sh FOLDER SHARDS FILE.csv: the shards of FOLDER joined in their order, with one header.
# FILE appears whole or not at all.
set -eu
folder=${1:?the folder of the shards}
shards=${2:?the number of shards}
file=${3:?the file to write}

if missing=$(sh "$(dirname "$0")/missing.sh" "$folder" "$shards"); then
    echo "merge.sh: not all shards are there; missing: $missing" >&2
    exit 1
fi
trap 'rm -f "$file.part"' EXIT
head -n 1 "$folder/shard-00001.csv" > "$file.part"
shard=1
while [ "$shard" -le "$shards" ]; do
    tail -n +2 "$(printf '%s/shard-%05d.csv' "$folder" "$shard")" >> "$file.part"
    shard=$((shard + 1))
done
mv "$file.part" "$file"
