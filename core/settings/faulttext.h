#pragma once

#include "core/instrument/fault.h"
#include "core/text/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// Faults as a person writes them: "KIND:channel=humidity,at=+10m,for=5m,strength=2,
/// devices=bme280_0003|bme280_0007,ramp=30s,every=6h". All but the kind may be left out. Times are
/// absolute (ISO 8601) or "+" after the start, lengths in ms, s, m, h, d ("90s", "1h30m"), or
/// "forever" for `for`; lists join by "|". In ids the signs , | ; and % are written as %2C, %7C,
/// %3B and %25.

/// The error is a sentence without the name of the setting.
[[nodiscard]] Result<Fault, QString> readFault(const QString &text);
/// The shortest text that reads back as the same fault.
[[nodiscard]] QString faultText(const Fault &fault);

/// Several, separated by ";"; empty pieces do not count.
[[nodiscard]] Result<std::vector<Fault>, QString> readFaults(const QString &text);
[[nodiscard]] QString faultsText(const std::vector<Fault> &faults);

/// "stuck=2,spike=5"; empty or "all" for the usual mix.
[[nodiscard]] Result<FaultMix, QString> readFaultMix(const QString &text);
[[nodiscard]] QString faultMixText(const FaultMix &mix);

/// Empty, or what of the fault its kind does not allow: a sentence.
[[nodiscard]] QString faultProblem(const Fault &fault);

/// "90s" in ms; nothing where it is no length.
[[nodiscard]] std::optional<TimeMs> readLength(const QString &text);
/// "1m30s", "forever".
[[nodiscard]] QString lengthText(TimeMs length);

/// "°C", "% per hour", "times" …: of the kind's strength on a channel, translated; empty for none.
[[nodiscard]] QString strengthUnit(const FaultInfo &info, Channel channel);

/// What the kind is called on the screen, and what it does; translated.
[[nodiscard]] QString faultTitle(FaultKind kind);
[[nodiscard]] QString faultDescription(const FaultInfo &info);

} // namespace aneroid
