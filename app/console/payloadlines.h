#pragma once

#include "core/backfill/backfill.h"
#include "core/payload/payloadplan.h"

#include <QList>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>

namespace aneroid {

/// The payload whose bodies `backfill --output` writes, one a line: that of a --payload flag, or
/// `influx` where the name ends in .lp or .lp.gz. Nothing: CSV or JSON lines.
[[nodiscard]] std::optional<QString>
payloadOfOutput(const QString &output, const QList<QPair<QString, QString>> &commandLine);

/// The payload of this name, for a file: the address does not count, and the word SECRET stands in
/// the place of tokens and of meta_secret_ columns.
[[nodiscard]] Result<std::shared_ptr<const PayloadPlan>, QString>
payloadForFile(const QString &payload, const BackfillPlan &plan);

/// Whether its bodies tell the token or a meta_secret_ column.
[[nodiscard]] bool tellsSecrets(const PayloadPlan &plan);

/// Makes a part's bytes of its readings' bodies. `plan` is completed().
[[nodiscard]] Backfill::Format payloadLines(std::shared_ptr<const PayloadPlan> payload,
                                            const BackfillPlan &plan);

} // namespace aneroid
