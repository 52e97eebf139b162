#!/bin/sh
# missing.sh FOLDER SHARDS: the numbers of the shards that are not there, as "2,5,7"; status 1
# where none is missing.
set -eu
folder=${1:?the folder of the shards}
shards=${2:?the number of shards}

list=
shard=1
while [ "$shard" -le "$shards" ]; do
    [ -e "$(printf '%s/shard-%05d.csv' "$folder" "$shard")" ] || list=${list:+$list,}$shard
    shard=$((shard + 1))
done
[ -n "$list" ] && echo "$list"
