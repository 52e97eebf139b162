#!/bin/sh
# Brings the .ts files up to date with the texts in core/, ui/ and app/. New texts are then
# "unfinished" until somebody translates them; tst_translations names them.
set -eu

cd "$(dirname "$0")/.."
lupdate="${LUPDATE:-/usr/lib/qt6/bin/lupdate} core ui app -I . -locations none -no-obsolete"

# English is the language of the sources: its file holds the plural forms only.
$lupdate -source-language en -pluralonly -ts translations/aneroid_en.ts
$lupdate -source-language en -ts translations/aneroid_ar.ts translations/aneroid_de.ts \
    translations/aneroid_es.ts translations/aneroid_fr.ts translations/aneroid_ja.ts \
    translations/aneroid_zh_CN.ts
