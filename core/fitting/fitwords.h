#pragma once

#include <QCoreApplication>

namespace aneroid {

/// FitWords::tr(): the translation context "Fitting", for functions that belong to no class.
struct FitWords
{
    Q_DECLARE_TR_FUNCTIONS(Fitting)
};

} // namespace aneroid
