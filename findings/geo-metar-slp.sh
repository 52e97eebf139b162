#!/bin/bash
# Geo::METAR 1.15 (Debian 12, libgeo-metar-perl 1.15-5): the pressure at sea level of a report's remarks is its
# tens, units and tenths (Federal Meteorological Handbook No. 1, chapter 12: "SLP132" is 1013.2 hPa, "SLP982" is
# 998.2 hPa). SLP gives the three digits as they stand, with the unit "mb": 132 millibars. The temperature to
# a tenth from the same remarks is right.
#
# Seen: "SLP132: 132 mb, -5.6 °C", "SLP982: 982 mb, -5.6 °C", and "A2992: 1013.2 hPa" from the altimeter's group.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download libgeo-metar-perl=1.15-5 >/dev/null 2>&1
dpkg -x libgeo-metar-perl_*.deb root

cat >check.pl <<'PERL'
use strict;
use warnings;
use Geo::METAR;
for my $group ('SLP132', 'SLP982') {
    my $report = Geo::METAR->new;
    $report->metar("METAR KABC 301350Z 24008KT 10SM FEW030 M06/M07 A2992 RMK AO2 $group T10561072");
    printf "%s: %s, %.1f °C, A2992: %.1f hPa\n", $group, $report->SLP, $report->HOURLY_TEMP_C, $report->ALT_HP;
}
PERL
PERL5LIB=root/usr/share/perl5 perl check.pl | tee seen
diff seen - <<'SEEN'
SLP132: 132 mb, -5.6 °C, A2992: 1013.2 hPa
SLP982: 982 mb, -5.6 °C, A2992: 1013.2 hPa
SEEN
