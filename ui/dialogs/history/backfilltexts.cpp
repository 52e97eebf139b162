#include "ui/dialogs/history/backfilltexts.h"

#include "core/recording/outputfile.h"
#include "core/text/values.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"

#include <QDir>
#include <QFileInfo>

namespace aneroid {

QString BackfillTexts::problem(const BackfillPlan &plan, bool toServer)
{
    if (!plan.settings.seed)
        return tr("The seed must be a whole number from 0 to %1.")
            .arg(QString::number(maximumSeed, 'f', 0));
    if (plan.toMs < plan.fromMs)
        return tr("The end is before the beginning: choose a later \"to\" or an earlier \"from\".");
    if (toServer && !plan.settings.sendToServer)
        return tr("Sending is off in the window: switch \"Send to server\" on first.");
    return brokenPlanMessage(plan);
}

QString BackfillTexts::fileNote(const QString &file, const BackfillEstimate *estimate)
{
    const QFileInfo info(file);
    if (file.isEmpty())
        return tr("Choose a file.");
    if (!info.absoluteDir().exists())
        return tr("The folder %1 does not exist.")
            .arg(QDir::toNativeSeparators(info.absolutePath()));
    const auto available = OutputFile::freeBytes(file);
    if (estimate && available && estimate->bytes > static_cast<quint64>(*available))
        return tr("That will not fit: the disk has %1 free.")
            .arg(bytesLabel(static_cast<quint64>(*available)));
    if (info.isFile())
        return tr("%1 exists and will be replaced.").arg(info.fileName());
    return {};
}

QString BackfillTexts::uploadNote()
{
    return tr("An upload that was stopped continues with the same choices; what was accepted is "
              "not sent again.");
}

QString BackfillTexts::fileSize(const BackfillEstimate &estimate)
{
    const QString count = countLabel(estimate.readings);
    const QString size = bytesLabel(estimate.bytes);
    if (estimate.seconds < 1.0)
        return tr("%1 readings, about %2, %3", "count, size, less than a second")
            .arg(count, size, durationLabel(estimate.seconds));
    return tr("%1 readings, about %2, about %3", "count, size, time")
        .arg(count, size, durationLabel(estimate.seconds));
}

QString BackfillTexts::uploadSize(const BackfillEstimate &estimate, double perSecond)
{
    const QString count = countLabel(estimate.readings);
    const QString size = bytesLabel(estimate.bytes);
    if (perSecond > 0.0)
        return tr("%1 readings, about %2 to send, at least %3", "count, size, time")
            .arg(count, size, durationLabel(static_cast<double>(estimate.readings) / perSecond));
    return tr("%1 readings, about %2 to send, as fast as the server takes them", "count, size")
        .arg(count, size);
}

QString BackfillTexts::beginHelp(bool toServer)
{
    return toServer ? tr("Post the readings to the server. The run goes on meanwhile.")
                    : tr("Make the readings and write the file. The run goes on meanwhile.");
}

QString BackfillTexts::stopHelp(bool toServer)
{
    return toServer ? tr("Stop: the same choices continue it later.")
                    : tr("Stop: nothing is written, and what was there stays.");
}

} // namespace aneroid
