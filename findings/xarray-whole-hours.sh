#!/bin/bash
# xarray 2023.01.0 (Debian 12, python3-xarray 2023.01.0-1.1, python3-netcdf4 1.6.2-1+b1): readings of every ten minutes
# that are put behind hourly ones from a file are written with times rounded to the hour. The file of whole hours has
# its times as whole numbers of "hours since …"; the dataset remembers that as the way to write them, concat() takes it from
# the first, and to_netcdf() rounds what does not fit: many readings with one time, the order kept, the values right.
# The only word of it is about something else: "saving variable time with floating point data as an integer dtype
# without any _FillValue to use for NaNs". In memory the times are right until the file is read again.
#
# Seen: written 06:00 06:10 06:20 06:30 06:40 06:50 07:00, read "06:00 06:00 06:00 06:00 07:00 07:00 07:00"; the same where
# the hourly ones do not come from a file: as written.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download python3-xarray=2023.01.0-1.1 python3-netcdf4=1.6.2-1+b1 python3-cftime=1.6.2-3+b1 \
    libnetcdf19=1:4.9.0-3+b1 libhdf5-103-1 libhdf5-hl-100 libsz2 libaec0 libcurl3-gnutls python3-pandas=1.5.3+dfsg-2 \
    python3-pandas-lib=1.5.3+dfsg-2 python3-numpy python3-dateutil python3-tz python3-six python3-packaging \
    libblas3 liblapack3 libgfortran5 libquadmath0 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so.*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH PYTHONPATH=$PWD/root/usr/lib/python3/dist-packages

cat >check.py <<'PY'
import numpy
import pandas
import xarray


def readings(start, end, every):
    times = pandas.date_range(start, end, freq=every)
    return xarray.Dataset({"t": ("time", 21 + numpy.arange(len(times)) / 10)}, {"time": times})


def shown(dataset):
    return " ".join(pandas.DatetimeIndex(dataset.time.values[-7:]).strftime("%H:%M"))


hourly = readings("2025-01-01 00:00", "2025-01-01 05:00", "1h")
often = readings("2025-01-01 06:00", "2025-01-01 07:00", "10min")
hourly.to_netcdf("hourly.nc")
for name, first in (("from a file", xarray.open_dataset("hourly.nc")), ("from memory", hourly)):
    both = xarray.concat([first, often], "time")
    both.to_netcdf("both.nc")
    with xarray.open_dataset("both.nc") as again:
        print(f"hourly {name}: written {shown(both)}")
        print(f"hourly {name}: read    {shown(again)}")
PY
/usr/bin/python3 check.py 2>warnings | tee seen
cat warnings
diff seen - <<'SEEN'
hourly from a file: written 06:00 06:10 06:20 06:30 06:40 06:50 07:00
hourly from a file: read    06:00 06:00 06:00 06:00 07:00 07:00 07:00
hourly from memory: written 06:00 06:10 06:20 06:30 06:40 06:50 07:00
hourly from memory: read    06:00 06:10 06:20 06:30 06:40 06:50 07:00
SEEN
