#!/bin/bash
# InfluxDB::LineProtocol 1.015 (Debian 12, libinfluxdb-lineprotocol-perl 1.015-1): with "precision=ms" its
# get_ts() takes the first three digits of the microseconds without their leading zeros. In the first
# 100 ms of every second the time is too late by up to 0.9 s (7 ms and 42 µs are taken for 704 ms), so
# that once a second the times run ahead and then backwards. "precision=us" and "ns" are right.
#
# Seen, for 500 calls in some seconds: "ms: 61 of 500 are off by more than 20 ms, at most 898 ms, 6
# times backwards" and "us: 0 of 500 are off by more than 20 ms, at most 0 ms, 0 times backwards".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download libinfluxdb-lineprotocol-perl=1.015-1 >/dev/null 2>&1
dpkg -x libinfluxdb-lineprotocol-perl_*.deb root

cat >check.pl <<'PERL'
use strict;
use warnings;
use Time::HiRes qw(gettimeofday usleep);
my ($unit, $perSecond) = @ARGV;
require InfluxDB::LineProtocol;
InfluxDB::LineProtocol->import("precision=$unit");
my ($off, $most, $backwards, $last) = (0, 0, 0, 0);
for (1 .. 500) {
    my ($s, $us) = gettimeofday();
    my $time = get_ts() / $perSecond;
    my $late = 1000 * ($time - ($s + $us / 1e6));
    ++$off if abs($late) > 20;
    $most = $late if $late > $most;
    ++$backwards if $time < $last;
    $last = $time;
    usleep(4000);
}
printf "%s: %d of 500 are off by more than 20 ms, at most %.0f ms, %d times backwards\n",
    $unit, $off, $most, $backwards;
# A machine that is busy between two readings of the clock changes nothing of the module's.
exit($unit eq 'ms' ? !($off > 10 && $most > 500 && $backwards > 0) : !($off < 5 && $most < 500));
PERL
PERL5LIB=root/usr/share/perl5 perl check.pl ms 1e3
PERL5LIB=root/usr/share/perl5 perl check.pl us 1e6
