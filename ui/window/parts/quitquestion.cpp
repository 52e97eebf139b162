#include "ui/window/parts/quitquestion.h"

#include "ui/models/display.h"
#include "ui/window/windowstate.h"

#include <QCheckBox>
#include <QPushButton>

namespace aneroid {

QuitQuestion::QuitQuestion(quint64 readings, QWidget *parent)
    : QMessageBox(
          Question, tr("Quit"),
          tr("Not all readings of this run are exported (%1 were made). Charts and tables are "
             "gone when the window is closed; what waits in the outbox is sent with the next "
             "start.")
              .arg(countLabel(readings)),
          Cancel, parent)
{
    setObjectName(QStringLiteral("quitQuestion"));
    QPushButton *const exports = addButton(tr("Export…"), ActionRole);
    exports->setObjectName(QStringLiteral("exportBeforeQuitButton"));
    QPushButton *const yes = addButton(tr("Quit"), AcceptRole);
    yes->setObjectName(QStringLiteral("confirmQuitButton"));
    setDefaultButton(yes);
    auto *const dontAsk = new QCheckBox(tr("Do not ask again"), this);
    dontAsk->setObjectName(QStringLiteral("dontAskQuit"));
    setCheckBox(dontAsk);
    connect(exports, &QPushButton::clicked, this, &QuitQuestion::exportRequested);
    connect(yes, &QPushButton::clicked, this, [this, dontAsk] {
        if (dontAsk->isChecked())
            windowstate::setAsksBeforeQuit(false);
        Q_EMIT confirmed();
    });
}

} // namespace aneroid

#include "moc_quitquestion.cpp"
