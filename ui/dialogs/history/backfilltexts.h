#pragma once

#include "core/backfill/backfillestimator.h"

#include <QCoreApplication>
#include <QString>

namespace aneroid {

/// What the dialog of histories says of what a person asks for.
struct BackfillTexts
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::BackfillDialog)
public:
    /// A sentence where nothing can be made of it, else empty. `toServer`: it is to be uploaded.
    [[nodiscard]] static QString problem(const BackfillPlan &plan, bool toServer);
    /// What a person should know of the file before it is written; empty: nothing. `estimate` may
    /// be null.
    [[nodiscard]] static QString fileNote(const QString &file, const BackfillEstimate *estimate);
    [[nodiscard]] static QString uploadNote();

    [[nodiscard]] static QString fileSize(const BackfillEstimate &estimate);
    /// `perSecond`: readings at most; 0: no limit.
    [[nodiscard]] static QString uploadSize(const BackfillEstimate &estimate, double perSecond);

    [[nodiscard]] static QString beginHelp(bool toServer);
    [[nodiscard]] static QString stopHelp(bool toServer);
};

} // namespace aneroid
