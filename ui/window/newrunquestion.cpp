#include "ui/window/newrunquestion.h"

#include "ui/window/windowstate.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace aneroid {

NewRunQuestion::NewRunQuestion(quint64 readings, QWidget *parent)
    : QMessageBox(
          Question, tr("New run"),
          tr("A new run clears the charts, the table and the counters. What waits in the outbox is "
             "still sent; what waits in memory only is given up. %Ln reading(s) were made, and not "
             "all are exported.",
             nullptr,
             static_cast<int>(std::min<quint64>(readings, std::numeric_limits<int>::max()))),
          Cancel, parent)
{
    setObjectName(QStringLiteral("newRunQuestion"));
    QPushButton *const yes = addButton(tr("New run"), AcceptRole);
    yes->setObjectName(QStringLiteral("confirmNewRunButton"));
    setDefaultButton(yes);
    auto *const dontAsk = new QCheckBox(tr("Do not ask again"), this);
    dontAsk->setObjectName(QStringLiteral("dontAskNewRun"));
    setCheckBox(dontAsk);
    connect(yes, &QPushButton::clicked, this, [this, dontAsk] {
        if (dontAsk->isChecked())
            windowstate::setAsksBeforeNewRun(false);
        Q_EMIT confirmed();
    });
}

} // namespace aneroid

#include "moc_newrunquestion.cpp"
