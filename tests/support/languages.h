#pragma once

#include "ui/window/translations.h"

#include <QByteArrayList>

namespace aneroid {

/// The code of every language that the window can be switched to: "en", "de", …
inline QByteArrayList languageCodes()
{
    QByteArrayList codes;
    for (const Translations::Language &language : Translations::languages()) {
        if (!language.code.isEmpty())
            codes.append(language.code.toLatin1());
    }
    return codes;
}

} // namespace aneroid
