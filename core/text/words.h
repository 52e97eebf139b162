#pragma once

#include <QCoreApplication>

namespace aneroid {

/// Words::tr(): the translation context "Settings", for functions that belong to no class.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace aneroid
